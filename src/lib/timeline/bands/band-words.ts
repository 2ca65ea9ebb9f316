import '../../i18n/later.ts';
import type { Translator } from '../../i18n/index.ts';
import type { ContextPeriod, EvidenceId, OfficeOutline } from '../../model/index.ts';
import { periodInWords } from '../../time/period-wording.ts';
import { dateInWords } from '../../time/wording.ts';

/** Something that lasted, as one says it, and what it rests on. */
export interface Said {
	text: string;
	evidence: EvidenceId[];
}

/** The terms of an office: “Ehud Barak 6 Jul 1999 until 7 Mar 2001”. */
export function termsInWords({ terms }: OfficeOutline, translator: Translator): Said[] {
	return terms.map(({ holder, fromDate, toDate, evidence }) => {
		const period = periodInWords(fromDate, toDate, translator) || translator.t('timeline.bands.none');
		return { text: translator.t('timeline.term', { holder, period }), evidence };
	});
}

/** Periods of the context: “Second Karabakh war, 27 Sept – 10 Nov 2020”. */
export function periodsInWords(periods: readonly ContextPeriod[], translator: Translator): Said[] {
	return periods.map(({ label, date, evidence }) => ({
		text: `${label}, ${dateInWords(date, translator, 'short')}`,
		evidence
	}));
}

/** With the ids of its evidence, for who cannot follow them as links where it is said. */
export function sourcedInWords({ text, evidence }: Said, { t, list }: Translator): string {
	return evidence.length === 0
		? text
		: t('timeline.sourced', { text, count: evidence.length, sources: list(evidence) });
}
