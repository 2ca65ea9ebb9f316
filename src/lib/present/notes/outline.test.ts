import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/index.ts';
import type { DateSpan, Overview, Scene } from '../../model/index.ts';
import { outlineScenes } from './outline.ts';

const DAY = 86_400_000;

function day(edtf: string): DateSpan {
	const min = Date.parse(edtf);
	const end = { min, max: min + DAY, precision: 'day', certainty: 'certain' } as const;
	return { edtf, kind: 'point', start: end, end };
}

const theme = { id: 'energy', label: 'Energy', hue: 'amber', mark: 'lozenge' };
const overview = {
	themes: [theme],
	events: [{ slug: 'oil', themes: ['energy'], date: day('2006-07-13') }]
} as unknown as Overview;

const scenes = [
	{ title: 'Oil', event: 'oil', date: null },
	{ title: 'The same day', date: day('2006-07-13') },
	{ title: 'On another day than its event', event: 'oil', date: day('2016-12-13') },
	{ title: 'Without a date', date: null }
] as Scene[];

describe('outlineScenes', () => {
	const outlines = outlineScenes(overview, scenes, translator('en'));

	it('names scenes by number, the theme of their event and the day of their map', () => {
		expect(outlines.map(({ number, date }) => [number, date])).toEqual([
			[1, '13 Jul 2006'],
			[2, '13 Jul 2006'],
			[3, '13 Dec 2016'],
			[4, '']
		]);
		expect(outlines.map((one) => one.theme?.id)).toEqual(['energy', undefined, 'energy', undefined]);
	});

	it('says where a scene has the date of the one before', () => {
		expect(outlines.map(({ isSameDate }) => isSameDate)).toEqual([false, true, false, false]);
	});
});
