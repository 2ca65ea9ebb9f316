import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/edtf.ts';
import { chronologyOf } from './chronology.ts';
import { dateRecord } from './dates.ts';
import { STORIES, STORY, TELLING } from './telling.test-data.ts';
import { escapeHtml, timelineDates, timelineJs } from './timelinejs.ts';

const dates = (edtf: string) => timelineDates(dateRecord(parseEdtf(edtf), TELLING.i18n));

describe('a date for TimelineJS', () => {
	it.each([
		['2016-12-13', { start_date: { year: 2016, month: 12, day: 13 } }],
		['2016-12', { start_date: { year: 2016, month: 12 } }],
		['2012~', { start_date: { year: 2012 } }],
		['199X', { start_date: { year: 1990 }, end_date: { year: 1999 } }],
		[
			'2009-06-28/2009-07-01',
			{ start_date: { year: 2009, month: 6, day: 28 }, end_date: { year: 2009, month: 7, day: 1 } }
		],
		['1993-04-30/1994', { start_date: { year: 1993, month: 4, day: 30 }, end_date: { year: 1994 } }],
		['[1992-07-13..1992-12-31]', { start_date: { year: 1992 } }],
		['[2016-12-14..2018-05-03]', { start_date: { year: 2016 }, end_date: { year: 2018 } }],
		['2001-09/..', { start_date: { year: 2001, month: 9 } }],
		['../2001-09', { start_date: { year: 2001, month: 9 } }],
		['2014-21', { start_date: { year: 2014 } }]
	])('%s is no finer than it is stated', (edtf, expected) => {
		expect(JSON.parse(JSON.stringify(dates(edtf)))).toEqual(expected);
	});

	it('is none where none is known', () => {
		expect(dates('XXXX')).toBeNull();
	});
});

describe('the file for TimelineJS', () => {
	interface File {
		title: { text: { headline: string; text: string } };
		events: { unique_id: string; display_date: string; text: { headline: string; text: string }; group: string }[];
		eras: { start_date: object; end_date: object; text: { headline: string } }[];
	}
	const read = (story: typeof STORY) => timelineJs(chronologyOf(story, TELLING), story.contextPeriods, TELLING) as File;

	it.each(STORIES)('has of %s every event with its date in words and its evidence', (_, story) => {
		const { events } = read(story);
		expect(events.map(({ unique_id }) => unique_id)).toEqual(story.events.map(({ slug }) => slug));
		for (const { text, display_date, group } of events) {
			expect(display_date).not.toBe('');
			expect(group).not.toBe('');
			expect(text.text).toMatch(/^<p>.*\[[A-Z]\w+.*<\/p>$/s);
		}
	});

	it('leaves out periods that have no end', () => {
		const names = read(STORY).eras.map(({ text }) => text.headline);
		expect(names).toContain('Second Karabakh war');
		expect(names).not.toContain('War in Gaza');
	});

	it('carries version and licence', () => {
		expect(read(STORY).title.text.text).toContain('CC BY 4.0');
		expect(read(STORY).title.text.text).toContain('Version 2026.11');
	});

	it('lets no text be read as HTML', () => {
		expect(escapeHtml('<b onclick="x">&')).toBe('&#60;b onclick=&#34;x&#34;&#62;&#38;');
	});
});
