import { exportWords } from '../i18n/export-words.ts';
import type { Translator } from '../i18n/index.ts';
import type { DateSpan } from '../model/index.ts';
import { formatDate } from '../time/date-form.ts';
import { dateInWords } from '../time/wording.ts';
import { isoDay } from './dates.ts';
import { slugOf } from './slug.ts';

export type CitationStyle = 'apa' | 'chicago' | 'bibtex' | 'csl' | 'plain';
export const CITATION_STYLES: readonly CitationStyle[] = ['apa', 'chicago', 'bibtex', 'csl', 'plain'];

/** A page or view of a story, with all that a reference to it needs. No author is named: the site stands for itself. */
export interface CitedWork {
	/** Its number or another short name, unique on the site: `E21`, `S1-25`, `view`. */
	key: string;
	title: string;
	site: string;
	version: string;
	/** Date of the version; null where the story states none. */
	issued: DateSpan | null;
	licence: string;
	/** Address of the page or view; without a host where the story has no published address. */
	address: string;
	/** Day on which the reader looked at it, ms UTC. */
	accessed: number;
	/** BCP 47 tag. */
	language: string;
}

type DateParts = [year: number, month?: number, day?: number];

/** The date in parts, no more of them than are stated. */
function partsOf({ kind, start }: DateSpan): DateParts | null {
	if (kind !== 'point' || start.min === null) return null;
	const at = new Date(start.min);
	const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
	if (start.precision === 'day' || start.precision === 'instant') return [year, month, day];
	return start.precision === 'month' ? [year, month] : [year];
}

/** The styles are those of American manuals, so their dates are, too, in whatever language the page is. */
const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const americanMonth = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
const monthName = (month: number): string => americanMonth.format(Date.UTC(2000, month - 1));

/** `2026, November 22`, as APA puts it between brackets; `n.d.` where there is no date. */
function apaDate(issued: DateSpan | null): string {
	const parts = issued && partsOf(issued);
	if (!parts) return 'n.d.';
	const [year, month, day] = parts;
	return [year, month && [monthName(month), day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** `November 22, 2026`. */
function chicagoDate(issued: DateSpan | null): string | null {
	const parts = issued && partsOf(issued);
	if (!parts) return null;
	const [year, month, day] = parts;
	if (!month) return String(year);
	return day ? `${monthName(month)} ${day}, ${year}` : `${monthName(month)} ${year}`;
}

/** The text with its full stop, where it does not end in a mark already. */
const ended = (text: string): string => (/[.!?…][”’)]*$/.test(text) ? text : `${text}.`);
/** Quotation marks within quotation marks. */
const innerQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** APA, 7th edition: a page of a website without a named author, which may change. */
function apa({ title, site, version, issued, address, accessed }: CitedWork): string {
	return `${title}. (${apaDate(issued)}). In ${site} (Version ${version}). Retrieved ${american.format(accessed)}, from ${address}`;
}

/** Chicago, 18th edition, entry of a bibliography: a page of a website. */
function chicago({ title, site, version, issued, address, accessed }: CitedWork): string {
	const dated = chicagoDate(issued);
	return [
		`“${ended(innerQuotes(title))}”`,
		`${site}.`,
		`Version ${version}${dated ? `, ${dated}` : ''}.`,
		`Accessed ${american.format(accessed)}.`,
		`${address}.`
	].join(' ');
}

const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts braces even behind a backslash.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const tex = (text: string): string =>
	text.replace(/[\\{}$&#_%~^]/g, (sign) => TEX[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
/** An address is read as it stands, so only what would end the field is written otherwise. */
const texAddress = (address: string): string => address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

const keyOf = ({ site, key }: CitedWork): string => `${slugOf(site)}-${key}`;

/** An entry that both BibTeX and biblatex read. */
function bibtex(work: CitedWork): string {
	const { title, site, version, issued, address, accessed } = work;
	const [year, month] = (issued && partsOf(issued)) ?? [];
	const fields: [string, string][] = [
		// The second braces keep the capitals of names.
		['title', `{${tex(title)}}`],
		['howpublished', tex(site)],
		...(year ? [['year', String(year)] as [string, string]] : []),
		...(month ? [['month', String(month)] as [string, string]] : []),
		['note', tex(`Version ${version}, accessed ${isoDay(accessed)}`)],
		['url', texAddress(address)],
		['urldate', isoDay(accessed)]
	];
	return `@misc{${keyOf(work)},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`;
}

const accessedParts = (ms: number): DateParts => isoDay(ms).split('-').map(Number) as DateParts;

/** A list of one item for reference managers: CSL-JSON. */
function cslJson(work: CitedWork): string {
	const issued = work.issued && partsOf(work.issued);
	const item = {
		id: keyOf(work),
		type: 'webpage',
		title: work.title,
		'container-title': work.site,
		version: work.version,
		...(issued && { issued: { 'date-parts': [issued] } }),
		accessed: { 'date-parts': [accessedParts(work.accessed)] },
		URL: work.address,
		language: work.language
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

/** What a line of credit needs, which may leave out the day of access: it is not known when a page is built. */
export type PlainWork = Omit<CitedWork, 'key' | 'language' | 'accessed'> & { accessed?: number };

/** A reference in plain words, in the language of the page. */
export function citePlainly(
	{ title, site, version, issued, licence, address, accessed }: PlainWork,
	i18n: Translator
): string {
	const say = exportWords(i18n);
	return say('cite.plain', {
		title,
		site,
		version: issued
			? say('cite.version-dated', { version, date: dateInWords(issued, i18n) })
			: say('cite.version', { version }),
		licence,
		address:
			accessed === undefined ? address : say('cite.accessed', { address, date: formatDate(accessed, 'day', i18n.lang) })
	});
}

/** A reference to a page or view in one of the styles. BibTeX and CSL-JSON end with a line break, as files do. */
export function cite(work: CitedWork, style: CitationStyle, i18n: Translator): string {
	switch (style) {
		case 'apa':
			return apa(work);
		case 'chicago':
			return chicago(work);
		case 'bibtex':
			return bibtex(work);
		case 'csl':
			return cslJson(work);
		case 'plain':
			return citePlainly(work, i18n);
	}
}
