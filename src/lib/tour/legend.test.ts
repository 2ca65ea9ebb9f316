import { describe, expect, test } from 'vitest';
import { overviewOf } from '../server/overview.ts';
import { readStory } from '../server/story.ts';
import { legendEntries } from './legend.ts';

const overview = overviewOf(readStory());
const on = (day: string, shownRoutes: string[]) =>
	legendEntries(overview, { shownRoutes, date: Date.parse(day) }).map(
		({ kind, state, names }) => `${kind} ${state}: ${names.join(', ')}`
	);

describe('the legend of a scene', () => {
	test('names only lines that are there on the date, in the phase of that date', () => {
		expect(on('2016-12-13', ['btc', 'tanap', 'tap'])).toEqual(['oil in-service: BTC', 'gas building: TANAP, TAP']);
		expect(on('2024-01-01', ['btc', 'tanap', 'tap'])).toEqual(['oil in-service: BTC', 'gas in-service: TANAP, TAP']);
	});

	test('is empty where the scene shows no line, or none is there yet', () => {
		expect(on('2016-12-13', [])).toEqual([]);
		expect(on('1992-04-07', ['btc'])).toEqual([]);
	});
});
