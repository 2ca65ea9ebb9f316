import { exportWords } from '../i18n/export-words.ts';
import type { Translator } from '../i18n/index.ts';
import { extentInWords, type Chronology, type ChronologyEntry } from './chronology.ts';
import { certaintyOf, isDayKnown } from './dates.ts';
import { editionLines } from './edition.ts';
import { slugOf } from './slug.ts';

const DAY = 86_400_000;
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Text as RFC 5545 writes it: no bare commas, semicolons, backslashes, line breaks or control signs. */
const escapeText = (text: string): string =>
	text
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\r\n|\r|\n/g, '\\n')
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** A line in pieces of 75 octets at most, each but the first after a space; no character is torn. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const sign of line) {
		const size = encoder.encode(sign).length;
		if (octets + size > MOST_OCTETS) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += sign;
		octets += size;
	}
	return folded;
}

/** `2016-12-13` as `20161213`. */
const compactDay = (day: string): string => day.replaceAll('-', '');
const dayAfter = (day: string): string => compactDay(new Date(Date.parse(day) + DAY).toISOString().slice(0, 10));

/** A calendar has no days outside these years. */
const isInCalendar = ({ date }: ChronologyEntry): boolean =>
	isDayKnown(date) && /^\d{4}-/.test(date.earliest!) && /^\d{4}-/.test(date.latest!);

function eventLines(event: ChronologyEntry, calendar: string, stamp: string, i18n: Translator): string[] {
	const say = exportWords(i18n);
	const { date } = event;
	const description = [
		say('calendar.when', { date: date.words }),
		event.text,
		...(event.disagreements.length > 0 ? [say('chronology.differ', { codes: i18n.list(event.disagreements) })] : []),
		say('chronology.read', { page: event.page })
	].join('\n\n');
	const [place] = event.places;
	return [
		'BEGIN:VEVENT',
		`UID:${event.slug}@${calendar}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${compactDay(date.earliest!)}`,
		`DTEND;VALUE=DATE:${dayAfter(date.latest!)}`,
		`SUMMARY:${escapeText(event.title)}`,
		`DESCRIPTION:${escapeText(description)}`,
		...(event.places.length > 0 ? [`LOCATION:${escapeText(i18n.list(event.places.map(({ name }) => name)))}`] : []),
		...(place && event.places.length === 1 ? [`GEO:${place.latitude};${place.longitude}`] : []),
		`CATEGORIES:${event.themes.map(escapeText).join(',')}`,
		...(/^https?:/.test(event.page) ? [`URL:${event.page}`] : []),
		// A day that the source itself doubts.
		`STATUS:${certaintyOf(date) === 'certain' ? 'CONFIRMED' : 'TENTATIVE'}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

/**
 * The events whose first and last day are stated, as all-day entries of an iCalendar file (RFC 5545, with RFC 7986 for
 * its name). Others are left out, and the calendar says which: a day is never invented.
 */
export function toCalendar(chronology: Chronology, i18n: Translator): string {
	const say = exportWords(i18n);
	const { edition, events } = chronology;
	const [known, others] = [events.filter(isInCalendar), events.filter((event) => !isInCalendar(event))];
	const name = escapeText(say('chronology.title', { title: edition.title }));
	const about = escapeText(
		[
			extentInWords(chronology, i18n),
			others.length > 0
				? say('calendar.left-out', { count: others.length, codes: i18n.list(others.map(({ code }) => code)) })
				: say('calendar.complete'),
			...editionLines(edition, { i18n })
		].join('\n')
	);
	const id = slugOf(edition.title);
	// The stamp is the version's day, not that of the download, so that the same version gives the same file.
	const stamp = `${compactDay(edition.date?.earliest ?? '1970-01-01')}T000000Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//${id}//${escapeText(edition.version)}//${edition.language.toUpperCase()}`,
		'CALSCALE:GREGORIAN',
		`NAME:${name}`,
		`X-WR-CALNAME:${name}`,
		`DESCRIPTION:${about}`,
		`X-WR-CALDESC:${about}`,
		...known.flatMap((event) => eventLines(event, id, stamp, i18n)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}
