/** Which regional form of a language dates take; a language that is not listed uses its own default. */
const REGIONAL_FORM: Record<string, string> = { en: 'en-GB' };

const FORMS = {
	weekday: { weekday: 'long' },
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
	dayOfMonth: { day: 'numeric' },
	dayOfYear: { day: 'numeric', month: 'short' },
	dayAndMonth: { day: 'numeric', month: 'long' },
	month: { month: 'long', year: 'numeric' },
	shortMonth: { month: 'short', year: 'numeric' },
	monthOfYear: { month: 'short' },
	monthInitial: { month: 'narrow' },
	weekdayOfYear: { weekday: 'short', day: 'numeric', month: 'short' },
	year: { year: 'numeric' },
	instant: {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZoneName: 'short'
	},
	shortInstant: {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZoneName: 'short'
	},
	timeOfDay: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateForm = keyof typeof FORMS;

const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and asked for at every frame of a moving axis, so each is made once. */
function formatter(lang: string, form: DateForm, withEra: boolean): Intl.DateTimeFormat {
	const key = `${lang} ${form} ${withEra}`;
	let found = formatters.get(key);
	if (!found) {
		const era: Intl.DateTimeFormatOptions = withEra && 'year' in FORMS[form] ? { era: 'short' } : {};
		const options = { ...FORMS[form], ...era, timeZone: 'UTC', calendar: 'gregory' };
		found = new Intl.DateTimeFormat(REGIONAL_FORM[lang] ?? lang, options);
		formatters.set(key, found);
	}
	return found;
}

/**
 * A moment in a language's own form, in UTC and the Gregorian calendar; years before year 1 carry their era.
 * @param lang BCP 47 tag
 */
export function formatDate(ms: number, form: DateForm, lang: string): string {
	return formatter(lang, form, ms < YEAR_ONE).format(ms);
}

/**
 * Two moments in a language's own form with what they share said once, so that a message can join them: “28 June” and
 * “1 July 2009”. The two are the same text where the form does not tell them apart.
 * @param lang BCP 47 tag
 */
export function formatEnds(from: number, to: number, form: DateForm, lang: string): [start: string, end: string] {
	const parts = formatter(lang, form, from < YEAR_ONE).formatRangeToParts(from, to);
	const text = (some: typeof parts) => some.map((part) => part.value).join('');
	const first = parts.findIndex((part) => part.source === 'endRange');
	if (first < 0) return [text(parts), text(parts)];
	const lastOfStart = parts.findLastIndex((part) => part.source === 'startRange');
	return [text(parts.slice(0, lastOfStart + 1)), text(parts.slice(first))];
}
