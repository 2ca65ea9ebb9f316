import { firstSentences, plainText } from '../evidence/prose.ts';
import type { DateSpan, Disagreement, Place, Route, Source, SpanEnd, Story, StoryEvent, Tour } from '../model/index.ts';
import { FILE_NAMES, mediaTypeOf } from './file-names.ts';
import { exportWords } from '../i18n/export-words.ts';
import { itemOf, type PageId } from './page-item.ts';
import type { Links, Telling } from './telling.ts';

/** A node of JSON-LD. */
type Node = Record<string, unknown>;

/** Routes whose pages list others. */
const LISTS = ['sources', 'disagreements', 'tours'];

const SUMMARY_LENGTH = 300;
const DATE_LENGTH: Partial<Record<SpanEnd['precision'], number>> = { day: 10, month: 7, year: 4 };

/** One end of a date as schema.org takes it; undefined where that would say more than is known. */
function dateOf({ min, precision, certainty }: SpanEnd): string | undefined {
	const length = DATE_LENGTH[precision];
	if (min === null || !length || certainty !== 'certain') return undefined;
	const iso = new Date(min).toISOString();
	return /^\d{4}-/.test(iso) ? iso.slice(0, length) : undefined;
}

const startOf = (date: DateSpan) => (date.kind === 'one-of' ? undefined : dateOf(date.start));
const endOf = (date: DateSpan) => (date.kind === 'interval' ? dateOf(date.end) : undefined);

/** What every page is part of. Nobody is named as author or publisher, since content names nobody. */
function siteNode({ meta }: Story, { i18n, links }: Telling): Node {
	return {
		'@type': 'WebSite',
		'@id': links.explore(),
		url: links.explore(),
		name: meta.title,
		alternativeHeadline: meta.subtitle,
		description: meta.description,
		inLanguage: i18n.lang,
		version: meta.version,
		dateModified: meta.versionDate ? startOf(meta.versionDate) : undefined,
		license: meta.licence.url,
		isAccessibleForFree: true
	};
}

function datasetNode(story: Story, { i18n, links }: Telling): Node {
	const { meta } = story;
	return {
		'@type': 'Dataset',
		name: meta.title,
		description: meta.description,
		license: meta.licence.url,
		version: meta.version,
		dateModified: meta.versionDate ? startOf(meta.versionDate) : undefined,
		inLanguage: i18n.lang,
		isAccessibleForFree: true,
		temporalCoverage: `${startOf(meta.extent)}/${endOf(meta.extent)}`,
		spatialCoverage: story.countries.filter(({ focus }) => focus).map(({ name }) => ({ '@type': 'Country', name })),
		distribution: FILE_NAMES.filter((name) => name !== 'README.txt').map((name) => ({
			'@type': 'DataDownload',
			contentUrl: links.file(name),
			encodingFormat: mediaTypeOf(name),
			description: exportWords(i18n)(`files.${name}`)
		}))
	};
}

/** A place and where it is. Nothing says what country it is in where that is contested. */
function placeNode(place: Place, { index }: Story, links: Links): Node {
	const country = place.status.length > 0 ? undefined : index.countries.get(place.country);
	return {
		'@type': 'Place',
		'@id': `${links.place(place.id)}#place`,
		name: place.name,
		alternateName: [...new Set([...Object.values(place.local), ...place.also])].filter((name) => name !== place.name),
		geo: { '@type': 'GeoCoordinates', latitude: place.at[1], longitude: place.at[0] },
		containedInPlace: country && { '@type': 'Country', name: country.name }
	};
}

function eventNode(event: StoryEvent, story: Story, { links }: Telling): Node {
	return {
		'@type': 'Event',
		'@id': `${links.event(event.slug)}#event`,
		identifier: event.code,
		name: event.title,
		description: firstSentences(event.body, SUMMARY_LENGTH),
		startDate: startOf(event.date),
		endDate: endOf(event.date),
		location: event.places.map((id) => placeNode(story.index.places.get(id)!, story, links))
	};
}

/** The outside pages that an event rests on. */
const citationsOf = (event: StoryEvent, { index }: Story): Node[] =>
	event.references
		.map((id) => index.references.get(id)!)
		.map(({ id, title, publisher, url }) => ({
			'@type': 'CreativeWork',
			identifier: id,
			name: title,
			publisher: { '@type': 'Organization', name: publisher },
			url
		}));

/** A document. Who wrote it is a line of text, since content does not tell people from bodies. */
const sourceNode = (source: Source): Node => ({
	'@type': 'CreativeWork',
	identifier: source.id,
	name: source.titled ? source.title : undefined,
	description: source.titled ? source.type : source.title,
	creditText: source.authors,
	datePublished: source.date.kind === 'point' ? startOf(source.date) : undefined
});

const routeNode = (route: Route): Node => ({
	'@type': 'Thing',
	name: route.name,
	alternateName: route.shortName,
	description: firstSentences(route.summary, SUMMARY_LENGTH)
});

/** A question with every reading of it; none is marked as accepted. */
const questionNode = (disagreement: Disagreement): Node => ({
	'@type': 'Question',
	identifier: disagreement.code,
	name: disagreement.question,
	answerCount: disagreement.positions.length,
	suggestedAnswer: disagreement.positions.map(({ label, by, text }) => ({
		'@type': 'Answer',
		text: `${label}. ${plainText(text)}`,
		creditText: by
	}))
});

/** A tour with the events that it tells, in its order. */
const tourNode = ({ title, minutes, introduction, scenes }: Tour, { index }: Story, links: Links): Node => ({
	'@type': 'LearningResource',
	name: title,
	description: firstSentences(introduction, SUMMARY_LENGTH),
	timeRequired: `PT${Math.round(minutes)}M`,
	about: [...new Set(scenes.flatMap(({ event }) => event ?? []))].map((slug) => ({
		'@type': 'Event',
		'@id': `${links.event(slug)}#event`,
		name: index.events.get(slug)!.title
	}))
});

/** What the page is, beyond being a page of the site. */
function ofPage(page: PageId, story: Story, telling: Telling): Node {
	const { links } = telling;
	const about = itemOf(page, story);
	switch (about?.type) {
		case 'event':
			return {
				url: links.event(about.item.slug),
				name: about.item.title,
				mainEntity: eventNode(about.item, story, telling),
				citation: citationsOf(about.item, story)
			};
		case 'place':
			return {
				url: links.place(about.item.id),
				name: about.item.name,
				mainEntity: placeNode(about.item, story, links)
			};
		case 'route':
			return { url: links.route(about.item.id), name: about.item.name, mainEntity: routeNode(about.item) };
		case 'source':
			return { url: links.source(about.item.id), name: about.item.title, mainEntity: sourceNode(about.item) };
		case 'disagreement':
			return {
				url: links.disagreement(about.item.slug),
				name: about.item.title,
				mainEntity: questionNode(about.item)
			};
		case 'tour':
			return {
				url: links.tour(about.item.slug),
				name: about.item.title,
				mainEntity: tourNode(about.item, story, links)
			};
	}
	const parts = page.route.split('/');
	if (parts.includes('about')) return { '@type': 'AboutPage', url: links.about() };
	if (LISTS.some((list) => parts.includes(list))) return { '@type': 'CollectionPage' };
	return parts.includes('data') || parts.includes('(explore)') ? { mainEntity: datasetNode(story, telling) } : {};
}

/**
 * What a page is, in the terms of schema.org, as JSON-LD that may stand in a script element: no sign in it can end that
 * element. It says nothing that content does not state.
 */
export function structuredData(page: PageId, story: Story, telling: Telling): string {
	const node = {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		inLanguage: telling.i18n.lang,
		license: story.meta.licence.url,
		isPartOf: siteNode(story, telling),
		...ofPage(page, story, telling)
	};
	return JSON.stringify(node).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
