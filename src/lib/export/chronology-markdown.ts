import { exportWords } from '../i18n/export-words.ts';
import type { Translator } from '../i18n/index.ts';
import { extentInWords, type Chronology, type ChronologyEntry } from './chronology.ts';
import { editionLines } from './edition.ts';
import { escapeMarkdown, plainParagraph } from './markdown.ts';

/** The year under which an event is filed: that of the first day it may mean. */
const yearOf = ({ date }: ChronologyEntry): string | undefined =>
	/^[+-]?\d+(?=-)/.exec(date.earliest ?? date.end.earliest ?? '')?.[0];

/** An address as a link, where it has a host; a bare path between angle brackets would be no Markdown. */
const linked = (address: string): string =>
	/^https?:[^<>\s]*$/.test(address) ? `<${address}>` : escapeMarkdown(address);

/** Ids in square brackets need no escape: there is no link that they could name. */
const bareIds = (markdown: string): string =>
	markdown.replace(/\\\[([A-Z]\w*(?:-\w+)?(?:; [A-Z]\w*(?:-\w+)?)*)\\\]/g, '[$1]');

function entry(event: ChronologyEntry, i18n: Translator): string[] {
	const say = exportWords(i18n);
	const facts = [
		event.date.words,
		...(event.places.length > 0 ? [i18n.list(event.places.map(({ name }) => name))] : []),
		...event.themes.slice(0, 1),
		...(event.standing === 'context' ? [say('chronology.context')] : [])
	];
	return [
		`### ${escapeMarkdown(event.title)} (${event.code})`,
		`*${escapeMarkdown(facts.join(' · '))}*`,
		...event.text.split('\n\n').map((paragraph) => bareIds(plainParagraph(paragraph))),
		...(event.disagreements.length > 0 ? [say('chronology.differ', { codes: i18n.list(event.disagreements) })] : []),
		say('chronology.read', { page: linked(event.page) })
	];
}

/** A chronology to read and print: by year, each event with what it rests on, and the sources at its end. */
export function toChronologyMarkdown(chronology: Chronology, i18n: Translator): string {
	const say = exportWords(i18n);
	const { edition, view, events, evidence } = chronology;
	const years = [...new Set(events.map(yearOf))];
	const blocks = [
		`# ${escapeMarkdown(say('chronology.title', { title: edition.title }))}`,
		escapeMarkdown(extentInWords(chronology, i18n)),
		...(view ? [say('chronology.address', { address: linked(view.address) })] : []),
		...editionLines(edition, { i18n }).map(plainParagraph),
		...years.flatMap((year) => [
			`## ${year ?? say('chronology.undated')}`,
			...events.filter((event) => yearOf(event) === year).flatMap((event) => entry(event, i18n))
		]),
		`## ${say('chronology.sources')}`,
		evidence
			.map(({ id, name, address }) => `- ${id}: ${escapeMarkdown(name)}${address ? ` ${linked(address)}` : ''}`)
			.join('\n')
	];
	return `${blocks.join('\n\n')}\n`;
}
