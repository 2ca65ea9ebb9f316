import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpan } from '../time/arbitrary-spans.test-data.ts';
import { toCalendar } from './calendar.ts';
import { chronologyOf, type Chronology } from './chronology.ts';
import { dateRecord, isDayKnown } from './dates.ts';
import { eventsIn, readCalendar } from './read-calendar.test-data.ts';
import { STORIES, STORY, TELLING } from './telling.test-data.ts';

const { i18n } = TELLING;
const DAY = /^\d{4}-\d\d-\d\d$/;
// eslint-disable-next-line no-control-regex -- RFC 5545 forbids them in text
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const chronology = chronologyOf(STORY, TELLING);
const calendar = readCalendar(toCalendar(chronology, i18n));
const about = calendar.getFirstPropertyValue('description') as string;
const events = eventsIn(calendar);
const find = (slug: string) => events.find(({ uid }) => uid!.startsWith(`${slug}@`));

/** A calendar of one event. */
const calendarOf = (change: Partial<Chronology['events'][number]>) =>
	toCalendar({ ...chronology, events: [{ ...chronology.events[0]!, ...change }] }, i18n);

describe('the calendar', () => {
	it.each(STORIES)('of %s has for every event what the format requires, once', (_, story) => {
		const read = readCalendar(toCalendar(chronologyOf(story, TELLING), i18n));
		expect(read.name).toBe('vcalendar');
		expect(read.getFirstPropertyValue('version')).toBe('2.0');
		expect(read.hasProperty('prodid')).toBe(true);
		for (const event of eventsIn(read)) {
			expect(event).toMatchObject({ uid: expect.any(String), summary: expect.any(String) });
			expect(event.dtstamp).toMatch(/T00:00:00Z$/);
			expect(event.dtstart).toMatch(DAY);
			expect(event.dtend).toMatch(DAY);
			expect(event.dtend! > event.dtstart!).toBe(true);
		}
		expect(new Set(eventsIn(read).map(({ uid }) => uid)).size).toBe(eventsIn(read).length);
	});

	it('has an event on its day, and ends it with the day after', () => {
		const talks = find('talks-in-baku')!;
		expect(talks).toMatchObject({
			dtstart: '2016-12-13',
			dtend: '2016-12-14',
			status: 'CONFIRMED',
			summary: STORY.index.events.get('talks-in-baku')!.title,
			url: 'https://example.org/story/event/talks-in-baku/'
		});
		expect(talks.description).toMatch(/^When: Tuesday 13 December 2016\.\n\n/);
	});

	it('leaves out every event whose day is not known, and says which', () => {
		const left = chronology.events.filter(({ date }) => !isDayKnown(date));
		expect(left.length).toBeGreaterThan(0);
		expect(events).toHaveLength(STORY.events.length - left.length);
		for (const { slug, code } of left) {
			expect(find(slug)).toBeUndefined();
			expect(about).toMatch(new RegExp(`\\b${code}\\b`));
		}
	});

	it('never gives a day to an event whose day is not known, whatever its date', () => {
		fc.assert(
			fc.property(arbitrarySpan, (span) => {
				const date = dateRecord(span, i18n);
				const [event] = eventsIn(readCalendar(calendarOf({ date })));
				if (!event) return;
				expect(span.kind).not.toBe('one-of');
				expect(span.edtf).toMatch(/\d{4}-\d\d-\d\d/);
				expect(span.edtf).not.toMatch(/[~%X]/);
				expect(event.dtstart).toBe(date.earliest);
				expect(event.status === 'TENTATIVE').toBe(span.edtf.includes('?'));
			})
		);
	});

	it('gives any text back as it was', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.string({ unit: fc.constantFrom(...',;\\\n:"əאb '.split('')) }),
				(title, text) => {
					const [event] = eventsIn(readCalendar(calendarOf({ title, text })));
					const plain = (words: string) => words.replace(/\r\n?/g, '\n').replace(CONTROL, '');
					expect(event!.summary).toBe(plain(title));
					expect(event!.description).toContain(plain(text));
				}
			)
		);
	});

	it('carries version and licence, and is stamped with the date of the version', () => {
		expect(about).toContain('Version 2026.11, November 2026.');
		expect(about).toContain('CC BY 4.0');
		expect(events[0]!.dtstamp).toBe('2026-11-01T00:00:00Z');
	});
});
