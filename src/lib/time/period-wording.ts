import '../i18n/reading.ts';
import type { Translator } from '../i18n/translator.ts';
import type { DateSpan } from '../model/date.ts';
import { dateInWords } from './wording.ts';

/**
 * How long something held, by the dates on which it began and ended: “18 Nov 1999 until Apr 2003”, “from 28 May 2006”.
 * Empty where neither is known.
 */
export function periodInWords(from: DateSpan | null, to: DateSpan | null, translator: Translator): string {
	const [start, end] = [from, to].map((date) => date && dateInWords(date, translator, 'short'));
	if (start && end) return translator.t('period.between', { start, end });
	if (start) return translator.t('period.from', { start });
	return end ? translator.t('period.until', { end }) : '';
}
