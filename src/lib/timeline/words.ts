import type { Translator } from '../i18n/index.ts';
import type { EventOutline } from '../model/index.ts';
import { formatEnds, type DateForm } from '../time/date-form.ts';
import { dateInWords } from '../time/wording.ts';
import type { TimeWindow } from '../url/view-state.ts';

const DAY = 86_400_000;

/** How finely a window is said: ends of long ones by the year, of short ones by the day. */
function formFor({ from, to }: TimeWindow): DateForm {
	const days = (to - from) / DAY;
	return days > 3 * 365 ? 'year' : days > 92 ? 'shortMonth' : 'shortDay';
}

/** The first and last part of a window, each said by itself: “2011” and “2021”. */
export function windowEnds(window: TimeWindow, { lang }: Translator): [from: string, to: string] {
	return formatEnds(window.from, window.to - 1, formFor(window), lang);
}

/** A stretch of time: “2011 to 2021”. */
export function stretchInWords(window: TimeWindow, translator: Translator): string {
	const [start, end] = windowEnds(window, translator);
	return start === end ? start : translator.t('date.range', { start, end });
}

/** What is in view, for an announcement: “2011 to 2021, 20 events”. */
export function windowInWords(window: TimeWindow, count: number, translator: Translator): string {
	return translator.t('timeline.window', { range: stretchInWords(window, translator), count });
}

/** The name of an event's chip, which starts with its visible label: date, whether it is context, whether sources differ. */
export function chipInWords(event: EventOutline, translator: Translator): string {
	const { t } = translator;
	return [
		event.shortTitle,
		dateInWords(event.date, translator, 'short'),
		event.standing === 'context' ? t('timeline.context') : '',
		event.disagreements > 0 ? t('timeline.differ') : ''
	]
		.filter(Boolean)
		.join(', ');
}

/** The month or months of the days that a lens shows: “December 2016”. */
export function lensMonth({ from, to }: { from: number; to: number }, translator: Translator): string {
	const [start, end] = formatEnds(from, to - 1, 'month', translator.lang);
	return start === end ? start : translator.t('date.range-short', { start, end });
}
