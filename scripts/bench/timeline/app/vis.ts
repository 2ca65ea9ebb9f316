import 'vis-timeline/styles/vis-timeline-graph2d.css';
import './page.css';
import { Timeline as VisTimeline, type DataItem, type TimelineOptions } from 'vis-timeline/standalone';
import { extentOf } from '../../../../src/lib/time/span.ts';
import type { Timeline } from './control.ts';
import { loadOverview } from './data.ts';
import { present } from './present.ts';

const DAY = 86_400_000;

/**
 * All settings are the library's own, but for the height and for how far one turn of the wheel zooms: it takes each for a
 * notch, and here they come sixty times a second. `?clustered` lets it draw neighbours as one.
 */
const OPTIONS: TimelineOptions = { height: '240px', zoomFriction: 24.5 };
const CLUSTERED: TimelineOptions = { ...OPTIONS, cluster: { maxItems: 3, titleTemplate: '{count} events' } };

present('.vis-item', start());

async function start(): Promise<Timeline> {
	const { events, extent } = await loadOverview();
	const bounds = extentOf(extent, [0, 0]);
	const items = events.map(({ slug, title, date }): DataItem => {
		const [from, to] = extentOf(date, bounds);
		return { id: slug, content: title, start: from, ...(to - from > DAY ? { end: to } : {}) };
	});
	const isClustered = new URLSearchParams(location.search).has('clustered');
	const timeline = new VisTimeline(document.getElementById('page')!, items, isClustered ? CLUSTERED : OPTIONS);
	return {
		show: async (from, to) => timeline.setWindow(from, to, { animation: false }),
		view: () => {
			const { start, end } = timeline.getWindow();
			return [Number(start), Number(end)];
		}
	};
}
