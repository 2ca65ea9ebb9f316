import fc from 'fast-check';
import type { EventOutline } from '../model/index.ts';
import { arbitrarySpan } from '../time/arbitrary-spans.test-data.ts';
import { parseEdtf } from '../time/edtf.ts';
import { compareSpans } from '../time/span.ts';

export const LANES = ['north', 'south', 'both'];

export function event(slug: string, edtf: string, more: Partial<EventOutline> = {}): EventOutline {
	return {
		slug,
		code: slug.toUpperCase(),
		title: `All about ${slug}`,
		shortTitle: slug,
		date: parseEdtf(edtf),
		places: [],
		countries: [],
		themes: ['diplomacy'],
		lane: 'north',
		importance: 2,
		standing: 'seed',
		summary: '',
		disagreements: 0,
		...more
	};
}

/** Up to as many events as a crowded story has in view, in order of time. */
export const arbitraryEvents: fc.Arbitrary<EventOutline[]> = fc
	.array(
		fc.record({
			date: arbitrarySpan,
			shortTitle: fc.string({ minLength: 1, maxLength: 30 }),
			lane: fc.constantFrom(...LANES),
			importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
			standing: fc.constantFrom('seed' as const, 'context' as const),
			disagreements: fc.constantFrom(0, 0, 1)
		}),
		{ maxLength: 60 }
	)
	.map((records) =>
		records
			.map((record, index) => ({ ...event(`event-${index}`, '2000'), ...record }))
			.sort((a, b) => compareSpans(a.date, b.date))
	);
