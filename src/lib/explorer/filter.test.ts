import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS, type Filters } from '../url/view-state.ts';
import { filterCounts, matchingEvents } from './filter.ts';
import { sample } from './sample.test-data.ts';

const year = (y: number) => Date.UTC(y, 0, 1);
const slugs = (filters: Partial<Filters>, window: { from: number; to: number } | null = null) =>
	matchingEvents(sample.events, { ...NO_FILTERS, ...filters }, window).map(({ slug }) => slug);

describe('filters', () => {
	it('let everything through when none is set', () => {
		expect(slugs({})).toHaveLength(5);
	});

	it('keep events that have any of the chosen themes', () => {
		expect(slugs({ themes: ['talks'] })).toEqual(['second', 'fourth', 'fifth']);
	});

	it('narrow one another', () => {
		expect(slugs({ themes: ['talks'], countries: ['BB'], standing: 'seed' })).toEqual(['second', 'fourth']);
	});

	it('keep only events that a disagreement touches, where that is asked for', () => {
		expect(slugs({ disputed: true })).toEqual(
			sample.events.filter(({ disagreements }) => disagreements > 0).map(({ slug }) => slug)
		);
		expect(slugs({ disputed: true }).length).toBeGreaterThan(0);
		expect(slugs({ disputed: true }).length).toBeLessThan(5);
	});

	it('keep events whose span touches the window, an open end included', () => {
		expect(slugs({}, { from: year(2005), to: year(2011) })).toEqual(['third', 'fourth']);
	});

	it('leave out an event that ends where the window starts', () => {
		expect(slugs({}, { from: year(1993), to: year(1994) })).toEqual([]);
	});
});

describe('the number beside a choice', () => {
	const filtersArbitrary: fc.Arbitrary<Filters> = fc.record({
		themes: fc.subarray(['trade', 'talks']),
		countries: fc.subarray(['AA', 'BB']),
		lanes: fc.subarray(['north', 'south']),
		standing: fc.constantFrom(null, 'seed' as const, 'context' as const),
		disputed: fc.boolean()
	});

	it('is what choosing it alone in its group would show', () => {
		fc.assert(
			fc.property(filtersArbitrary, fc.constantFrom('trade', 'talks'), (filters, theme) => {
				const counts = filterCounts(sample, filters, null);
				expect(counts.themes[theme] ?? 0).toBe(slugs({ ...filters, themes: [theme] }).length);
			})
		);
		fc.assert(
			fc.property(filtersArbitrary, fc.constantFrom('seed' as const, 'context' as const), (filters, standing) => {
				expect(filterCounts(sample, filters, null).standing[standing]).toBe(slugs({ ...filters, standing }).length);
			})
		);
		fc.assert(
			fc.property(filtersArbitrary, (filters) => {
				expect(filterCounts(sample, filters, null).disputed).toBe(slugs({ ...filters, disputed: true }).length);
			})
		);
	});
});
