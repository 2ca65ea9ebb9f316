import { beforeEach, describe, expect, it } from 'vitest';
import type { TimeWindow } from '../url/view-state.ts';
import { TimelineController, type Command, type TimelineView } from './controller.svelte.ts';
import { eventIndex } from './event-index.ts';
import { event } from './events.test-data.ts';

const STORY: TimeWindow = { from: Date.parse('1991-01-01'), to: Date.parse('2025-01-01') };
const EVENTS = [
	event('embassy', '1993'),
	event('contacts', '2001-09/..'),
	...['departure', 'talks', 'total'].map((slug) => event(slug, '2016-12-13')),
	event('visit', '2016-12-14'),
	event('war', '2020-09-27/2020-11-10')
];
const days = ({ from, to }: TimeWindow) => [from, to].map((at) => new Date(at).toISOString().slice(0, 10));

const indexOf = (events: typeof EVENTS) => eventIndex(events, () => 0, 1);

let written: (TimeWindow | null)[];
let view: TimelineView & { window: TimeWindow };
let timeline: TimelineController;
const show = (from: string, to: string) => (view.window = { from: Date.parse(from), to: Date.parse(to) });

beforeEach(() => {
	written = [];
	view = {
		extent: STORY,
		window: STORY,
		index: indexOf(EVENTS),
		setWindow(window) {
			written.push(window);
			view.window = window ?? STORY;
		}
	};
	timeline = new TimelineController(view);
	timeline.resize(1000);
});

describe('TimelineController', () => {
	it('holds the window to itself during a gesture and hands it over once, in whole days', () => {
		show('2000-01-01', '2010-01-01');
		for (let step = 0; step < 20; step++) timeline.panBy(5);
		expect(written).toEqual([]);
		expect(timeline.isMoving).toBe(true);
		timeline.commit();
		expect(written).toHaveLength(1);
		expect(days(timeline.window)).toEqual(['2000-12-31', '2011-01-01']);
	});

	it('puts the window back when a gesture is called off', () => {
		show('2000-01-01', '2010-01-01');
		timeline.moveEdge('from', Date.parse('2005-01-01'));
		timeline.cancel();
		expect(days(timeline.window)).toEqual(['2000-01-01', '2010-01-01']);
		timeline.commit();
		expect(written).toEqual([]);
	});

	it('zooms about the pixel under the pointer', () => {
		show('2000-01-01', '2010-01-01');
		const before = timeline.timeAt(250);
		timeline.zoomAbout(250, 3);
		expect(Math.abs(timeline.timeAt(250) - before)).toBeLessThan(2);
	});

	it('holds the stretch that a gesture shows, within the story', () => {
		timeline.hold({ from: Date.parse('1980-01-01'), to: Date.parse('1985-01-01') });
		expect(days(timeline.window)).toEqual(['1991-01-01', '1996-01-02']);
		expect(written).toEqual([]);
	});

	it('drags the window and its ends, within the story', () => {
		show('2000-01-01', '2010-01-01');
		timeline.moveEdge('to', Date.parse('2090-01-01'));
		expect(days(timeline.window)).toEqual(['2000-01-01', '2025-01-01']);
		timeline.moveEdge('from', Date.parse('2030-01-01'));
		expect(days(timeline.window)).toEqual(['2024-12-31', '2025-01-01']);
		timeline.moveTo(Date.parse('1800-01-01'));
		expect(days(timeline.window)).toEqual(['1991-01-01', '1991-01-02']);
	});

	it.each<[Command, string, string]>([
		['zoom-in', '2002-07-02', '2007-07-03'],
		['zoom-out', '1995-01-01', '2015-01-02'],
		['earlier', '1991-01-01', '2001-01-01'],
		['later', '2010-01-01', '2020-01-02'],
		['year-earlier', '1999-01-01', '2009-01-01'],
		['year-later', '2001-01-01', '2011-01-01'],
		['start', '1991-01-01', '2001-01-01'],
		['end', '2015-01-01', '2025-01-01'],
		['whole', '1991-01-01', '2025-01-01']
	])('obeys %s', (command, from, to) => {
		show('2000-01-01', '2010-01-01');
		timeline.run(command);
		expect(days(timeline.window)).toEqual([from, to]);
		expect(written).toHaveLength(1);
	});

	it('zooms by key about the day of interest where it is in view', () => {
		timeline.run('zoom-in', Date.parse('2016-12-13'));
		expect(timeline.window.from).toBeGreaterThan(Date.parse('2003-01-01'));
		expect(timeline.inView.events.map(({ slug }) => slug)).toContain('talks');
	});

	it('moves an end by a month', () => {
		show('2000-01-01', '2010-01-01');
		timeline.stepEdge('from', -1);
		expect(days(timeline.window)).toEqual(['1999-12-01', '2010-01-01']);
	});

	it('shows the events that may fall into the window', () => {
		show('2016-12-14', '2016-12-20');
		expect(timeline.inView.events.map(({ slug }) => slug)).toEqual(['contacts', 'visit']);
	});

	it('opens a lens on a dense week where there is room, and elsewhere when asked', () => {
		expect(timeline.axis.lens).toBeNull();
		timeline.toggleLens();
		expect(timeline.axis.lens?.days).toHaveLength(4);
		timeline.toggleLens();
		expect(timeline.axis.lens).toBeNull();
		const wide = new TimelineController(view);
		wide.resize(1300);
		expect(wide.axis.lens).not.toBeNull();
	});

	it('pans beside a lens as fast as the pointer', () => {
		timeline.resize(1300);
		show('1995-01-01', '2022-01-01');
		const { scale } = timeline.axis;
		const mark = Date.parse('2000-01-01');
		const before = scale(mark);
		timeline.panBy(40);
		expect(timeline.axis.scale(mark)).toBeCloseTo(before - 40, 3);
	});

	it('keeps its width while it is hidden', () => {
		timeline.resize(0);
		expect(timeline.width).toBe(1000);
	});
});
