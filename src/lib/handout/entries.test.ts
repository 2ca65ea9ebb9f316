import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOutline, Overview, Scene } from '../model/index.ts';
import { arbitrarySpan } from '../time/arbitrary-spans.test-data.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/span.ts';
import { entriesOf, entryOfScene } from './entries.ts';

const event = (slug: string, date: string): EventOutline => ({
	slug,
	code: 'E01',
	title: `All of ${slug}`,
	shortTitle: slug,
	date: parseEdtf(date),
	places: [],
	countries: [],
	themes: ['trade'],
	lane: 'north',
	importance: 2,
	standing: 'seed',
	summary: '',
	disagreements: 0
});

const scene = (title: string, rest: Partial<Scene> = {}): Scene => ({
	title,
	date: null,
	camera: { places: [], bounds: null },
	window: null,
	routes: [],
	beside: null,
	caption: [],
	points: [],
	question: null,
	notes: [],
	forStudents: [],
	minutes: 2,
	...rest
});

const overviewOf = (events: EventOutline[]) =>
	({
		extent: parseEdtf('1900/2100'),
		events,
		themes: [{ id: 'trade', label: 'Trade', hue: 'blue', mark: 'disc' }]
	}) as unknown as Overview;

const told = (dates: string[]) => {
	const events = dates.map((date, index) => event(`e${index}`, date));
	return entriesOf({ scenes: events.map(({ slug }) => scene(slug, { event: slug })) }, overviewOf(events));
};

describe('what a handout numbers', () => {
	it('keeps the numbers of the scenes where these tell the events in order of time', () => {
		const entries = told(['1992', '1997-08-29', '2016-12-13', '2016-12-13', '2024-01']);
		expect(entries.map(({ number, scenes }) => [number, ...scenes])).toEqual([
			[1, 1],
			[2, 2],
			[3, 3],
			[4, 4],
			[5, 5]
		]);
		expect(entries[0]!.theme?.label).toBe('Trade');
	});

	it('takes a long event before a short one within it as in order', () => {
		expect(told(['2018-06-12/2020-12-31', '2020-02~']).map(({ title }) => title)).toEqual(['e0', 'e1']);
		expect(told(['2020-02~', '2018-06-12/2020-12-31']).map(({ title }) => title)).toEqual(['e0', 'e1']);
	});

	it('puts events in order of time where the tour goes back', () => {
		const entries = told(['2016', '1997', '2024']);
		expect(entries.map(({ title }) => title)).toEqual(['e1', 'e0', 'e2']);
		expect(entryOfScene(entries, 1)?.number).toBe(2);
	});

	it('numbers an event once, under its own title, though several scenes tell it', () => {
		const events = [event('talks', '2016-12-13'), event('report', '2012')];
		const scenes = [
			scene('The sum', { event: 'talks' }),
			scene('What was said', { event: 'talks' }),
			scene('A report', { event: 'report' })
		];
		const entries = entriesOf({ scenes }, overviewOf(events));
		expect(entries.map(({ title, scenes }) => [title, scenes])).toEqual([
			['A report', [3]],
			['All of talks', [1, 2]]
		]);
	});

	it('gives no number to a scene without an event, whose date is that of its map', () => {
		const scenes = [scene('How to read', { date: parseEdtf('1999-05-06') }), scene('Talks', { event: 'talks' })];
		const entries = entriesOf({ scenes }, overviewOf([event('talks', '2016')]));
		expect(entries.map(({ number, title }) => [number, title])).toEqual([[1, 'Talks']]);
		expect(entryOfScene(entries, 1)).toBeUndefined();
	});

	it('leads from the day that the scene shows, where its event includes that day', () => {
		const events = [event('pipeline', '2005-05-25/2006-07-13')];
		const at = (date: string) =>
			entriesOf({ scenes: [scene('Oil', { event: 'pipeline', date: parseEdtf(date) })] }, overviewOf(events))[0]!.at;
		expect(at('2006-07-13')).toBe(Date.UTC(2006, 6, 13));
		expect(at('2010')).toBeLessThan(Date.UTC(2006, 6, 14));
	});

	it('leads from moments within the dates that never go back', () => {
		fc.assert(
			fc.property(fc.array(arbitrarySpan, { minLength: 1, maxLength: 12 }), (dates) => {
				const events = dates.map((date, index) => ({ ...event(`e${index}`, '2000'), date }));
				const scenes = events.map(({ slug }) => scene(slug, { event: slug }));
				const overview = overviewOf(events);
				const entries = entriesOf({ scenes }, overview);
				const bounds = extentOf(overview.extent, [0, 0]);
				entries.forEach(({ at, date, number }, index) => {
					const [from, to] = extentOf(date, bounds);
					expect(number).toBe(index + 1);
					expect(at).toBeGreaterThanOrEqual(from);
					expect(at).toBeLessThanOrEqual(to);
					expect(at).toBeGreaterThanOrEqual(entries[index - 1]?.at ?? -Infinity);
				});
			})
		);
	});
});
