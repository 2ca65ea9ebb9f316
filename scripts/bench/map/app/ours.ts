import '../../../../src/app.css';
import './page.css';
import { flushSync, hydrate } from 'svelte';
import type { Frame } from '../../../../src/lib/map/state.ts';
import type { Overview } from '../../../../src/lib/model/index.ts';
import { framesDuring, itemAt, pageData, timeChange } from './control.ts';
import { FLIGHT, frameOf, momentsOf } from './course.ts';
import OursPage from './OursPage.svelte';
import type { Steering } from './steering.ts';

const overview = pageData<Overview>();
const page = hydrate(OursPage, { target: document.getElementById('page')!, props: { overview } }) as {
	showDate: (at: number) => void;
	follow: (wanted: boolean) => void;
	moveTo: (wanted: Frame) => void;
};
const moments = momentsOf(overview);
let steering: Steering;

const goTo = (frame: Frame, duration: number) => steering.moved(duration, () => flushSync(() => page.moveTo(frame)));

window.bench = {
	prepare: async () => {
		steering = (await import('./steering.ts')).takeTheWheel();
	},
	jumpTo: (view) => goTo(view === 'home' ? overview.view : frameOf(overview, FLIGHT.from), 0),
	fly: () => framesDuring(() => goTo(frameOf(overview, FLIGHT.to), FLIGHT.duration)),
	countOfMoments: () => moments.length,
	change: (step, followed) =>
		timeChange(() => flushSync(() => (page.follow(followed), page.showDate(itemAt(moments, step))))),
	size: () => {
		const { clientWidth, clientHeight } = document.querySelector('[data-map-state]')!;
		return [clientWidth, clientHeight];
	}
};
