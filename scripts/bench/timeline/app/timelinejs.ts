import '@knight-lab/timelinejs/dist/css/timeline.css';
import scriptUrl from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import './page.css';
import { extentOf } from '../../../../src/lib/time/span.ts';
import type { Timeline } from './control.ts';
import { loadOverview } from './data.ts';
import { present } from './present.ts';

interface TimelineJs {
	_timenav: {
		timescale: { _earliest: number; _pixels_per_milli: number };
		_el: { container: HTMLElement; slider: HTMLElement };
	};
}

declare const TL: { Timeline: new (element: string, data: object, options: object) => TimelineJs };

const DAY = 86_400_000;

present('.tl-timemarker', start());

async function start(): Promise<Timeline> {
	const [overview] = await Promise.all([loadOverview(), loadScript()]);
	const bounds = extentOf(overview.extent, [0, 0]);
	const events = overview.events.map(({ slug, title, summary, date }) => {
		const [from, to] = extentOf(date, bounds);
		return {
			unique_id: slug,
			start_date: partsOf(from),
			...(to - from > DAY ? { end_date: partsOf(to - DAY) } : {}),
			text: { headline: title, text: summary }
		};
	});
	// All settings are the library's own; only its fonts, which it would ask another host for, are left out.
	const timeline = new TL.Timeline('page', { events }, { font: null, script_path: new URL('/', location.href).href });
	return {
		// It has no way to be given a stretch of time.
		show: async () => {},
		view: () => {
			const { timescale, _el } = timeline._timenav;
			const frame = _el.container.getBoundingClientRect();
			const at = (x: number) =>
				timescale._earliest + (x - _el.slider.getBoundingClientRect().left) / timescale._pixels_per_milli;
			return [at(frame.left), at(frame.right)];
		}
	};
}

function partsOf(at: number) {
	const [year, month, day] = new Date(at).toISOString().slice(0, 10).split('-').map(Number);
	return { year, month, day };
}

/** The library is no module: it leaves its name in the page. */
function loadScript(): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = scriptUrl;
		script.onload = () => resolve();
		script.onerror = () => reject(new Error('TimelineJS could not be loaded.'));
		document.head.append(script);
	});
}
