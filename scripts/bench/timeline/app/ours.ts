import '../../../../src/app.css';
import './page.css';
import { flushSync, mount } from 'svelte';
import { loadOverview } from './data.ts';
import OursPage from './OursPage.svelte';
import { present } from './present.ts';
import type { Timeline } from './control.ts';

present('[data-timeline-event]', start());

async function start(): Promise<Timeline> {
	const overview = await loadOverview();
	const page = mount(OursPage, { target: document.getElementById('page')!, props: { overview } }) as {
		show: (from: number, to: number) => void;
	};
	const dock = document.querySelector<HTMLElement>('[data-window]')!;
	return {
		show: async (from, to) => flushSync(() => page.show(from, to)),
		// The explorer's window follows only when a gesture has come to its end.
		view: () => dock.dataset.window!.split('/').map(Date.parse) as [from: number, to: number]
	};
}
