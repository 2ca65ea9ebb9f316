import { dateRecord } from './dates.ts';
import { exportWords } from '../i18n/export-words.ts';
import type { ContextPeriod } from '../model/index.ts';
import type { Chronology, ChronologyEntry } from './chronology.ts';
import { editionLines } from './edition.ts';
import type { DateEnd, DateRecord } from './common-shape.ts';
import type { Telling } from './telling.ts';

interface TimelineDate {
	year: number;
	month?: number;
	day?: number;
	display_date?: string;
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const html = (text: string): string =>
	text
		.split('\n\n')
		.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
		.join('');

/** A day in parts, only as many as the precision bears. */
function partsOf(day: string, precision: DateEnd['precision']): TimelineDate {
	const [year = 0, month, date] = (/^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? []).slice(1).map(Number);
	if (precision === 'instant' || precision === 'day') return { year, month, day: date };
	return precision === 'month' ? { year, month } : { year };
}

/**
 * The span in which TimelineJS draws a date. It knows no doubt, so the words go with it; a choice between two dates gets
 * the years alone, since a bar of days would say that it lasted.
 * @returns null where no date is known
 */
export function timelineDates(date: DateRecord): { start_date: TimelineDate; end_date?: TimelineDate } | null {
	const { start, end, kind } = date;
	const first = start.earliest ?? end.earliest;
	if (first === null) return null;
	const isStartKnown = start.earliest !== null;
	const startPrecision = kind === 'one-of' ? 'year' : isStartKnown ? start.precision : end.precision;
	const start_date = partsOf(first, startPrecision);
	if (end.latest === null || !isStartKnown) return { start_date };
	const end_date = partsOf(end.latest, kind === 'one-of' ? 'year' : end.precision);
	const isSame = (['year', 'month', 'day'] as const).every((part) => start_date[part] === end_date[part]);
	return isSame ? { start_date } : { start_date, end_date };
}

function slideOf(event: ChronologyEntry, { i18n }: Telling) {
	const dates = timelineDates(event.date);
	if (!dates) return [];
	const say = exportWords(i18n);
	const differ =
		event.disagreements.length > 0 ? [say('chronology.differ', { codes: i18n.list(event.disagreements) })] : [];
	return [
		{
			...dates,
			display_date: event.date.words,
			unique_id: event.slug,
			group: event.lane,
			text: {
				headline: escapeHtml(event.title),
				text: html([event.text, ...differ, say('chronology.read', { page: event.page })].join('\n\n'))
			},
			autolink: false
		}
	];
}

/** Events and periods of context as TimelineJS reads them. Events without any known date are left out. */
export function timelineJs(chronology: Chronology, periods: readonly ContextPeriod[], telling: Telling): object {
	const { edition, events } = chronology;
	return {
		title: {
			text: {
				headline: escapeHtml(edition.title),
				text: html([edition.description, ...editionLines(edition, telling)].join('\n\n'))
			},
			autolink: false
		},
		events: events.flatMap((event) => slideOf(event, telling)),
		// TimelineJS draws only periods that have both ends.
		eras: periods.flatMap(({ label, date }) => {
			const dates = timelineDates(dateRecord(date, telling.i18n));
			return dates?.end_date ? [{ ...dates, text: { headline: escapeHtml(label) } }] : [];
		})
	};
}
