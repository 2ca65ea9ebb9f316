import type { Place, PlaceKind, Story } from '../model/index.ts';
import { citedEvidence } from './chronology.ts';
import { dateRecord, isDayKnown, isoDay, optionalDate, precisionOf, certaintyOf } from './dates.ts';
import { plainText } from '../evidence/prose.ts';
import type { DateRecord, Edition } from './common-shape.ts';
import type { Telling } from './telling.ts';

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** GeoNames' feature class and, where the Getty vocabulary that gazetteers use has one that fits, its term. */
const TYPES: Record<PlaceKind, { fclass: string; identifier?: string; label: string }> = {
	city: { fclass: 'P', identifier: 'aat:300008389', label: 'city' },
	settlement: { fclass: 'P', identifier: 'aat:300008347', label: 'inhabited place' },
	port: { fclass: 'P', identifier: 'aat:300120599', label: 'port (settlement)' },
	airport: { fclass: 'S', label: 'airport' },
	facility: { fclass: 'S', label: 'facility' },
	area: { fclass: 'L', identifier: 'aat:300182722', label: 'region (geographic)' }
};

/** One bound of a timespan: exactly then, or some time between two days. */
type Bound = { in: string } | { earliest?: string; latest?: string };

interface Timespan {
	start: Bound;
	end?: Bound;
}

interface When {
	timespans: Timespan[];
	label?: string;
	certainty?: 'certain' | 'less-certain' | 'uncertain';
}

const LENGTH = { day: 10, month: 7, year: 4 } as const;

/** A date as ISO 8601 states it, no finer than it is known; its two bounding days where one expression would say more. */
function boundOf(date: DateRecord): Bound | undefined {
	const { earliest, latest } = date;
	const precision = precisionOf(date);
	const isPlain = date.kind === 'point' && certaintyOf(date) === 'certain' && earliest !== null;
	if (isPlain && precision in LENGTH && /^\d{4}-/.test(earliest)) {
		return { in: earliest.slice(0, LENGTH[precision as keyof typeof LENGTH]) };
	}
	if (earliest === null && latest === null) return undefined;
	return { ...(earliest !== null && { earliest }), ...(latest !== null && { latest }) };
}

/** The last time before a date on which something no longer held: the day before where that day is known. */
function boundBefore(date: DateRecord): Bound | undefined {
	if (!isDayKnown(date) || certaintyOf(date) !== 'certain') return boundOf(date);
	return { in: isoDay(Date.parse(date.earliest!) - 1) };
}

/**
 * When a name held. The format asks for a start, so a name without one started at the latest when it ended.
 * @returns undefined where neither is known
 */
function whenOf(from: DateRecord | null, to: DateRecord | null): When | undefined {
	const end = to ? boundBefore(to) : undefined;
	const start = (from && boundOf(from)) ?? (to?.latest ? { latest: to.latest } : undefined);
	if (!start) return undefined;
	const isSure = [from, to].every((date) => !date || (date.kind !== 'one-of' && certaintyOf(date) === 'certain'));
	return { timespans: [end ? { start, end } : { start }], ...(!isSure && { certainty: 'less-certain' as const }) };
}

function namesOf(place: Place, story: Story, edition: Edition, telling: Telling) {
	const { i18n, links } = telling;
	const self = [{ label: edition.credit, '@id': links.place(place.id) }];
	const dated = place.names.map((period) => {
		const when = whenOf(optionalDate(period.fromDate, i18n), optionalDate(period.toDate, i18n));
		const citations = period.evidence
			.flatMap((id) => citedEvidence(id, story, telling) ?? [])
			.map(({ name, address }) => ({ label: name, ...(address && { '@id': address }) }));
		return {
			toponym: period.name,
			lang: edition.language,
			citations: citations.length > 0 ? citations : self,
			...(when && { when })
		};
	});
	const isDated = (name: string) => dated.some(({ toponym }) => toponym === name);
	const present = isDated(place.name) ? [] : [{ toponym: place.name, lang: edition.language, citations: self }];
	const local = Object.entries(place.local).map(([lang, toponym]) => ({ toponym, lang }));
	const also = place.also
		.filter((name) => !isDated(name) && !local.some(({ toponym }) => toponym === name))
		.map((toponym) => ({ toponym }));
	return [...present, ...dated, ...local, ...also];
}

/** A link to GeoNames where the coordinates come from a record there. */
function linksOf(place: Place) {
	const id = /^GeoNames (\d+)$/.exec(place.coordinates)?.[1];
	return id ? [{ type: 'closeMatch', identifier: `https://www.geonames.org/${id}` }] : [];
}

/**
 * Places for gazetteers, in Linked Places Format 1.3: GeoJSON with names over time. The format wants a time for every
 * place; it is that of the story, and says so.
 */
export function linkedPlaces(story: Story, edition: Edition, telling: Telling): object {
	const span = dateRecord(story.meta.extent, telling.i18n);
	const when: When = {
		timespans: [{ start: { in: span.earliest!.slice(0, -6) }, end: { in: span.latest!.slice(0, -6) } }],
		label: `${edition.title}: ${span.words}`
	};
	return {
		type: 'FeatureCollection',
		'@context': CONTEXT,
		title: edition.title,
		version: edition.version,
		date: edition.date?.edtf ?? null,
		license: edition.licence.url,
		credit: edition.credit,
		features: story.places.map((place) => {
			const { fclass, identifier, label } = TYPES[place.kind];
			const summary = plainText(place.summary);
			return {
				'@id': telling.links.place(place.id),
				type: 'Feature',
				properties: {
					title: place.name,
					// Where the status is contested, no code stands for one side.
					ccodes: place.status.length > 0 ? [] : [place.country],
					fclasses: [fclass]
				},
				when,
				names: namesOf(place, story, edition, telling),
				types: [{ ...(identifier && { identifier }), label, sourceLabels: [{ label: place.kind, lang: 'en' }] }],
				geometry: {
					type: 'Point',
					coordinates: place.at,
					certainty: place.approximate ? 'less-certain' : 'certain'
				},
				links: linksOf(place),
				...(summary && { descriptions: [{ value: summary, lang: edition.language }] })
			};
		})
	};
}
