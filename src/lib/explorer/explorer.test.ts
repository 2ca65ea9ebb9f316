import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../url/view-state.ts';
import { Explorer, type Remember } from './explorer.svelte.ts';
import { sample } from './sample.test-data.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const explore = () => {
	const remember = vi.fn<(view: ViewState, how: Remember) => void>();
	return { explorer: new Explorer(sample, remember), remember };
};

describe('the explorer', () => {
	it('arranges the lanes and shows bands without a word in the browser’s history', () => {
		const { explorer, remember } = explore();
		explorer.setArrangement('theme');
		explorer.toggleBand('periods');
		explorer.toggleBand('offices');
		expect(explorer.view).toMatchObject({ arrangement: 'theme', bands: ['offices', 'periods'] });
		explorer.toggleBand('offices');
		expect(explorer.bands).toEqual(['periods']);
		expect(remember.mock.calls.map(([, how]) => how)).toEqual(['replace', 'replace', 'replace', 'replace']);
	});

	it('shows the whole story and the last day that it tells of before anything is chosen', () => {
		const { explorer } = explore();
		expect(explorer.events).toHaveLength(5);
		expect(new Date(explorer.date).toISOString()).toBe('2018-02-01T23:59:59.999Z');
	});

	it('lets the selected event rule the date', () => {
		const { explorer } = explore();
		explorer.selectEvent('fourth');
		expect(new Date(explorer.date).toISOString()).toBe('2010-05-04T00:00:00.000Z');
	});

	it('remembers a selection so that Back undoes it, and a filter so that Back does not', () => {
		const { explorer, remember } = explore();
		explorer.selectEvent('first');
		explorer.toggleFilter('themes', 'talks');
		expect(remember.mock.calls.map(([, how]) => how)).toEqual(['push', 'replace']);
	});

	it('does not remember selecting what is selected', () => {
		const { explorer, remember } = explore();
		explorer.selectEvent('first');
		explorer.selectEvent('first');
		expect(remember).toHaveBeenCalledTimes(1);
	});

	it('writes nothing back when a view comes from the address', () => {
		const { explorer, remember } = explore();
		explorer.show({ ...DEFAULT_VIEW, selection: { type: 'event', id: 'second' } });
		expect(explorer.selectedEvent?.slug).toBe('second');
		expect(remember).not.toHaveBeenCalled();
	});

	it('steps through the events that the filters let through and stays at the ends', () => {
		const { explorer } = explore();
		explorer.setFilters({ themes: ['talks'] });
		explorer.step(1);
		expect(explorer.selectedEvent?.slug).toBe('second');
		explorer.step(1);
		explorer.step(1);
		explorer.step(1);
		expect(explorer.selectedEvent?.slug).toBe('fifth');
	});

	it('starts from the end when stepping back from nothing', () => {
		const { explorer } = explore();
		explorer.step(-1);
		expect(explorer.selectedEvent?.slug).toBe('fifth');
	});

	it('takes a window as wide as the story for none', () => {
		const { explorer } = explore();
		explorer.setWindow({ from: Date.UTC(2000, 0, 1), to: Date.UTC(2005, 0, 1) });
		expect(explorer.isFiltered).toBe(true);
		explorer.setWindow({ from: Date.UTC(1980, 0, 1), to: Date.UTC(2030, 0, 1) });
		expect(explorer.isFiltered).toBe(false);
		expect(explorer.window).toEqual(explorer.extent);
	});

	it('keeps the selection when filters are cleared', () => {
		const { explorer } = explore();
		explorer.selectEvent('first');
		explorer.setFilters({ standing: 'context' });
		explorer.clearFilters();
		expect(explorer.selectedEvent?.slug).toBe('first');
		expect(explorer.events).toHaveLength(5);
	});
});

describe('the playhead', () => {
	it('rules the date over the selection, by whole days and within the story', () => {
		const { explorer, remember } = explore();
		explorer.selectEvent('fourth');
		explorer.setPlayhead(Date.parse('2003-04-01T18:30:00Z'));
		expect(explorer.date).toBe(day('2003-04-01'));
		expect(remember).toHaveBeenLastCalledWith(explorer.view, 'replace');
		explorer.setPlayhead(day('1850-01-01'));
		expect(explorer.date).toBe(day('1990-01-01'));
		explorer.setPlayhead(day('2120-01-01'));
		expect(explorer.date).toBe(day('2020-12-31'));
		explorer.setPlayhead(null);
		expect(explorer.date).toBe(day('2010-05-04'));
	});

	it('stays within the story when the address puts it elsewhere', () => {
		const { explorer } = explore();
		explorer.show({ ...DEFAULT_VIEW, playhead: day('1066-10-14') });
		expect(explorer.date).toBe(day('1990-01-01'));
	});

	it('is not remembered while it moves', () => {
		const { explorer, remember } = explore();
		explorer.movePlayhead(day('2003-04-01'));
		expect(explorer.date).toBe(day('2003-04-01'));
		expect(remember).not.toHaveBeenCalled();
		explorer.setPlayhead(explorer.date);
		expect(remember).toHaveBeenCalledTimes(1);
		expect(explorer.view.playhead).toBe(day('2003-04-01'));
	});

	it('goes back to where it was when its move is undone', () => {
		const { explorer } = explore();
		explorer.setPlayhead(day('1999-01-01'));
		explorer.movePlayhead(day('2003-04-01'));
		explorer.movePlayhead(null);
		expect(explorer.date).toBe(day('1999-01-01'));
	});

	it('gives way to a selection, to the same one again, and to Back, even while it moves', () => {
		const { explorer, remember } = explore();
		explorer.movePlayhead(day('2003-04-01'));
		explorer.selectEvent('fourth');
		expect(explorer.date).toBe(day('2010-05-04'));
		explorer.movePlayhead(day('2003-04-01'));
		explorer.selectEvent('fourth');
		expect(explorer.date).toBe(day('2010-05-04'));
		expect(remember.mock.calls.map(([, how]) => how)).toEqual(['push', 'replace']);
		explorer.movePlayhead(day('2003-04-01'));
		explorer.show({ ...DEFAULT_VIEW, selection: { type: 'event', id: 'fourth' } });
		expect(explorer.date).toBe(day('2010-05-04'));
	});

	it('leaves on the map the events that have begun, the one of its own day included', () => {
		const { explorer } = explore();
		expect(explorer.eventsOnMap).toHaveLength(5);
		expect(explorer.latestEvent).toBeUndefined();
		explorer.setPlayhead(day('2010-05-03'));
		expect(explorer.eventsOnMap.map(({ slug }) => slug)).toEqual(['first', 'second', 'third']);
		expect(explorer.latestEvent?.slug).toBe('third');
		explorer.setPlayhead(day('2010-05-04'));
		expect(explorer.latestEvent?.slug).toBe('fourth');
	});

	it('lets no event onto the map that the filters hold back', () => {
		const { explorer } = explore();
		explorer.setFilters({ themes: ['talks'] });
		explorer.setPlayhead(day('2005-01-01'));
		expect(explorer.eventsOnMap.map(({ slug }) => slug)).toEqual(['second']);
	});

	it('hides no place while something is selected', () => {
		const { explorer } = explore();
		explorer.selectEvent('fourth');
		explorer.setPlayhead(day('1993-01-01'));
		expect(explorer.eventsOnMap).toHaveLength(5);
	});

	it.each([
		[1, 'fourth'],
		[-1, 'third']
	])('is where stepping by %i starts from', (steps, slug) => {
		const { explorer } = explore();
		explorer.setPlayhead(day('2005-01-01'));
		explorer.step(steps);
		expect(explorer.selectedEvent?.slug).toBe(slug);
	});
});

describe('routes on the map', () => {
	it('are those that the story shows, until the reader chooses', () => {
		const { explorer, remember } = explore();
		expect(explorer.shownRoutes).toEqual(['line', 'link']);
		explorer.toggleRoute('side');
		expect(explorer.shownRoutes).toEqual(['line', 'side', 'link']);
		explorer.toggleRoute('line');
		expect(explorer.shownRoutes).toEqual(['side', 'link']);
		expect(remember.mock.calls.map(([, how]) => how)).toEqual(['replace', 'replace']);
	});

	it('can all be taken off', () => {
		const { explorer } = explore();
		explorer.toggleRoute('line');
		explorer.toggleRoute('link');
		expect(explorer.shownRoutes).toEqual([]);
		expect(explorer.view.routes).toEqual([]);
	});

	it('need no word in the address where they are those of the story', () => {
		const { explorer } = explore();
		explorer.toggleRoute('side');
		explorer.toggleRoute('side');
		expect(explorer.view.routes).toBeNull();
		explorer.show({ ...DEFAULT_VIEW, routes: ['line', 'link'] });
		expect(explorer.view.routes).toBeNull();
	});
});
