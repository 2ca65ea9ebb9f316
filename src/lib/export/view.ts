import { exportWords } from '../i18n/export-words.ts';
import type { Translator } from '../i18n/index.ts';
import type { Overview, Standing } from '../model/index.ts';
import { formatEnds } from '../time/date-form.ts';

const DAY = 86_400_000;

/** Which events a view shows; an empty list lets everything through. */
export interface ShownBy {
	filters: { themes: string[]; countries: string[]; lanes: string[]; standing: Standing | null; disputed: boolean };
	/** ms UTC, `from` inclusive, `to` exclusive; null is the whole story. */
	window: { from: number; to: number } | null;
}

/** What a view shows, in words: “Energy or Security; Azerbaijan; 1 January 2011 to 31 December 2020”. */
export function viewInWords({ filters, window }: ShownBy, overview: Overview, i18n: Translator): string {
	const say = exportWords(i18n);
	const either = <T>(ids: string[], items: T[], idOf: (item: T) => string, nameOf: (item: T) => string) =>
		ids.length > 0 ? [i18n.list(items.filter((item) => ids.includes(idOf(item))).map(nameOf), 'disjunction')] : [];
	const parts = [
		...either(
			filters.lanes,
			overview.lanes,
			({ id }) => id,
			({ label }) => label
		),
		...either(
			filters.themes,
			overview.themes,
			({ id }) => id,
			({ label }) => label
		),
		...either(
			filters.countries,
			overview.countries,
			({ code }) => code,
			({ name }) => name
		),
		...(filters.standing ? [say('view.standing', { standing: i18n.t(`standing.${filters.standing}`) })] : []),
		...(filters.disputed ? [say('view.disputed')] : []),
		...(window ? [windowInWords(window, i18n)] : [])
	];
	return parts.join('; ') || say('view.everything');
}

function windowInWords({ from, to }: { from: number; to: number }, i18n: Translator): string {
	const [start, end] = formatEnds(from, to - DAY, 'day', i18n.lang);
	return start === end ? start : i18n.t('date.range', { start, end });
}
