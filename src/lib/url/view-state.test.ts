import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS, DEFAULT_VIEW, formatView, parseView, type KnownIds, type ViewState } from './view-state.ts';

const known: KnownIds = {
	events: new Set(['talks', 'departure']),
	places: new Set(['baku']),
	routes: new Set(['btc', 'scp', 'cpc']),
	themes: new Set(['energy', 'security']),
	countries: new Set(['AZ', 'KZ']),
	lanes: new Set(['both'])
};

const read = (search: string) => parseView(new URLSearchParams(search), known);
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('a view in the address', () => {
	it('opens the default view where the address says nothing', () => {
		expect(read('')).toEqual(DEFAULT_VIEW);
	});

	it('holds selection, playhead, window, filters, routes, and what the timeline shows', () => {
		expect(
			read(
				'event=talks&date=2016-12-13&from=2011-01-01&to=2021-01-01&theme=energy,security&standing=seed&disputed=1&routes=btc,cpc&lanes=theme&bands=periods,offices'
			)
		).toEqual({
			selection: { type: 'event', id: 'talks' },
			playhead: day('2016-12-13'),
			window: { from: day('2011-01-01'), to: day('2021-01-01') },
			filters: { themes: ['energy', 'security'], countries: [], lanes: [], standing: 'seed', disputed: true },
			routes: ['btc', 'cpc'],
			arrangement: 'theme',
			bands: ['offices', 'periods']
		});
	});

	it('tells no routes at all from the routes of the story', () => {
		expect(read('routes=none').routes).toEqual([]);
		expect(read('').routes).toBeNull();
		expect(formatView({ ...DEFAULT_VIEW, routes: [] }).toString()).toBe('routes=none');
	});

	it('brings routes into the order of the story', () => {
		expect(read('routes=cpc,nowhere,btc,cpc').routes).toEqual(['btc', 'cpc']);
	});

	it.each([
		['an event that does not exist', 'event=nowhere'],
		['a day that does not exist', 'date=2015-02-31'],
		['a date in another form', 'date=13.12.2016'],
		['a window that ends before it starts', 'from=2020-01-01&to=2010-01-01'],
		['half a window', 'from=2020-01-01'],
		['routes that do not exist', 'routes=nowhere,'],
		['an empty list of routes', 'routes='],
		['themes that do not exist', 'theme=sport,<script>'],
		['a standing that does not exist', 'standing=maybe'],
		['a dispute that is neither on nor off', 'disputed=perhaps'],
		['lanes by something else', 'lanes=weather'],
		['bands that do not exist', 'bands=weather,'],
		['parameters of somebody else', 'utm_source=x&event']
	])('falls back to the default view for %s', (_, search) => {
		expect(read(search)).toEqual(DEFAULT_VIEW);
	});

	it('keeps what is good beside what is broken', () => {
		expect(read('event=talks&theme=sport,energy').filters.themes).toEqual(['energy']);
	});

	it('reads back whatever it wrote', () => {
		const dayArbitrary = fc.integer({ min: -20000, max: 40000 }).map((n) => n * 86_400_000);
		const view: fc.Arbitrary<ViewState> = fc.record({
			selection: fc.constantFrom(
				null,
				{ type: 'event' as const, id: 'talks' },
				{ type: 'place' as const, id: 'baku' },
				{ type: 'route' as const, id: 'btc' }
			),
			playhead: fc.option(dayArbitrary),
			routes: fc.option(fc.subarray(['btc', 'scp', 'cpc'])),
			window: fc.option(
				fc
					.tuple(dayArbitrary, fc.integer({ min: 1, max: 9000 }))
					.map(([from, days]) => ({ from, to: from + days * 86_400_000 }))
			),
			filters: fc.record({
				themes: fc.subarray(['energy', 'security']),
				countries: fc.subarray(['AZ', 'KZ']),
				lanes: fc.subarray(['both']),
				standing: fc.constantFrom(null, 'seed' as const, 'context' as const),
				disputed: fc.boolean()
			}),
			arrangement: fc.constantFrom('relation', 'theme'),
			bands: fc.subarray([...BANDS])
		});
		fc.assert(
			fc.property(view, (state) => {
				expect(parseView(formatView(state), known)).toEqual(state);
			})
		);
	});

	it('never throws, whatever the address', () => {
		const name = fc.constantFrom('event', 'date', 'from', 'to', 'theme', 'standing', 'routes', 'lanes', 'bands', 'x');
		const search = fc.array(fc.tuple(name, fc.string({ unit: 'binary-ascii' })));
		fc.assert(fc.property(search, (pairs) => void parseView(new URLSearchParams(pairs), known)));
	});
});
