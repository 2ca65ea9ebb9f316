import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../url/view-state.ts';
import { Explorer, type Remember } from './explorer.svelte.ts';
import { sample } from './sample.test-data.ts';

const explore = () => {
	const remember = vi.fn<(view: ViewState, how: Remember) => void>();
	return { explorer: new Explorer(sample, remember), remember };
};

describe('the explorer', () => {
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
