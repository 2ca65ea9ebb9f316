import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPLETE } from '$lib/content/every-field.test-data.ts';
import { hostileStory } from '$lib/content/hostile-story.test-data.ts';
import { HOSTILE_TEXTS, LONG } from '$lib/content/hostile.test-data.ts';
import { tagsIn, type Tag } from '$lib/content/markup.test-data.ts';
import { read } from '$lib/content/minimal-story.test-data.ts';
import { readCalendar } from '$lib/export/read-calendar.test-data.ts';
import { readCsv } from '$lib/export/read-csv.test-data.ts';
import { Site, type Answer } from './every-page.test-data.ts';

/** Where a link or a picture may lead: to the web, to mail, or within the site. */
const ADDRESS = /^(https?:\/\/|mailto:|[#?]|\.{0,2}\/(?!\/)|$)/i;
const ADDRESSES = ['href', 'src', 'xlink:href'];

/** What prose may bring with it, whether or not a story does. */
const OF_PROSE = ['em', 'strong', 'a href', 'a rel'];

const isSpreadsheetSafe = (field: string): boolean => !/^[=+\-@\t\r＝＋－＠]/.test(field) || /^-[\d.]+$/.test(field);

function nodesOf(node: Nodes): Nodes[] {
	return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** Every element, and every attribute of one, that the site has without anything hostile. */
const known = new Set(OF_PROSE);

const namesOf = (tags: readonly Tag[]): string[] =>
	tags.flatMap(({ name, attributes }) => [name, ...[...attributes.keys()].map((key) => `${name} ${key}`)]);

/** What is wrong with an answer that holds hostile text. */
function faultsOf({ path, text, isPage, structured }: Answer): string[] {
	const ending = isPage ? 'page' : /[^.]*$/.exec(path)![0];
	switch (ending) {
		case 'page':
			return [
				...faultsOfMarkup(text),
				...[...(structured ?? '').matchAll(/[<>&\u2028\u2029]/g)].map(([sign]) => `“${sign}” in JSON-LD`),
				...(JSON.parse(structured ?? '{}') ? [] : ['no JSON-LD'])
			];
		case 'svg':
			return faultsOfMarkup(text);
		case 'csv':
			return readCsv(text)
				.flat()
				.filter((field) => !isSpreadsheetSafe(field.replace(/^\uFEFF/, '')))
				.map((field) => `a spreadsheet would run “${field}”`);
		case 'ics': {
			const calendar = readCalendar(text);
			return [...text.replaceAll('\r\n ', '').matchAll(/^(ATTACH|ALARM)|^URL:(?!https:|\/)/gm)]
				.map(([line]) => `“${line}” in a calendar`)
				.concat(calendar.getAllSubcomponents('vevent').length > 1 ? ['an event too many'] : []);
		}
		case 'md':
			return nodesOf(fromMarkdown(text)).flatMap((node) => {
				if (node.type === 'html') return `HTML in Markdown: ${node.value}`;
				if (node.type === 'image') return `a picture in Markdown: ${node.url}`;
				return 'url' in node && !ADDRESS.test(node.url) ? `a link in Markdown to ${node.url}` : [];
			});
		case 'txt':
			return [];
		default:
			JSON.parse(text);
			return [];
	}
}

function faultsOfMarkup(markup: string): string[] {
	const tags = tagsIn(markup);
	const addresses = tags.flatMap(({ attributes }) => ADDRESSES.flatMap((key) => attributes.get(key) ?? []));
	return [
		...namesOf(tags)
			.filter((name) => !known.has(name))
			.map((name) => `“${name}” came with a text`),
		...addresses.filter((address) => !ADDRESS.test(address)).map((address) => `a link to ${address}`)
	];
}

// All of the site is compiled first, and told anew in each round: a busy machine takes its time.
describe('a hostile text in content', { timeout: 30_000 }, () => {
	let site: Site;

	beforeAll(async () => {
		site = await Site.open();
		const { story } = read(COMPLETE);
		// With the same words everywhere, charts group their rows in another way.
		for (const harmless of [story!, hostileStory(['Plain words'], 0).story]) {
			for (const { text, path, isPage } of await site.answers(harmless)) {
				if (isPage || path.endsWith('.svg')) namesOf(tagsIn(text)).forEach((name) => known.add(name));
			}
		}
	}, 120_000);
	afterAll(() => site.close());

	const faultsWith = async (texts: readonly string[], round: number) => {
		const faults: string[] = [];
		for (const answer of await site.answers(hostileStory(texts, round).story)) {
			try {
				faults.push(...faultsOf(answer).map((fault) => `${answer.path}: ${fault}`));
			} catch (error) {
				faults.push(`${answer.path}: ${(error as Error).message}`);
			}
		}
		return faults;
	};

	it.each(HOSTILE_TEXTS.map((_, round) => round))(
		'never runs, whichever field holds it: pages, downloads, data, round %i',
		async (round) => {
			expect(await faultsWith(HOSTILE_TEXTS, round)).toEqual([]);
		}
	);

	it.each(LONG.map((text) => [text.slice(0, 8), text]))('may be very long: %s…', async (_, text) => {
		expect(await faultsWith([text], 0)).toEqual([]);
	});
});
