import '../i18n/reading.ts';
import { plainText } from '../evidence/prose.ts';
import { valueInWords } from '../evidence/value.ts';
import { dataWords } from '../i18n/data-words.ts';
import type { Translator } from '../i18n/index.ts';
import type { Actor, Country, Figure, FigureRow, NamePeriod, Place, Quantity, Story } from '../model/index.ts';
import { dateInWords } from '../time/wording.ts';
import type { SearchEntry } from './entry.ts';

/** What lets an event or a person stand before others that match as well. */
const WEIGHT_OF_IMPORTANCE = 0.08;
const WEIGHT_OF_EVENT = 0.04;
const MANY_EVENTS = 8;

/** Each name once, without the title. */
const otherNames = (title: string, names: (string | undefined)[]): string[] =>
	[...new Set(names)].filter((name): name is string => Boolean(name) && name !== title);

const namesOver = (periods: NamePeriod[]) => periods.map(({ name }) => name);

const placeNames = ({ name, also, names, local }: Place) =>
	otherNames(name, [...namesOver(names), ...also, ...Object.values(local)]);

const countryNames = ({ name, names, local }: Country) =>
	otherNames(name, [...namesOver(names), ...Object.values(local)]);

const actorNames = ({ name, also, local }: Actor) => otherNames(name, [...also, ...Object.values(local)]);

const numbersOf = (quantity: Quantity): number[] =>
	quantity.type === 'range' ? [quantity.min, quantity.max] : [quantity.value];

/** The values of a row in words; where the unit is a year, its date says as much. */
const valuesInWords = ({ quantity }: FigureRow, unit: string, i18n: Translator): string[] =>
	unit === 'year' ? [] : numbersOf(quantity).map((value) => valueInWords(value, unit, i18n));

/** What a figure says of itself and in each of its rows. */
function figureText({ description, rows, caveats, unit }: Figure, i18n: Translator): string {
	const rowTexts = rows.map((row) => {
		const { label, scope, date, by, denominator, wording, caveat } = row;
		const when = date && dateInWords(date, i18n);
		const values = valuesInWords(row, row.unit ?? unit, i18n);
		return [label, scope, when, ...values, denominator, wording, by, caveat].filter(Boolean).join(', ');
	});
	return [plainText(description), ...rowTexts, plainText(caveats)].filter(Boolean).join(' · ');
}

/**
 * Everything of a story that a search can find: events, places, countries and people of events, routes, claims, sources,
 * references, disagreements and figures, with their dates worded in the language of the translator.
 */
export function entriesOf(story: Story, i18n: Translator): SearchEntry[] {
	const { index } = story;
	const countryName = (code: string) => index.countries.get(code)?.name;
	const entries: SearchEntry[] = [];
	const positions = new Map<string, number>();
	const add = (entry: SearchEntry) => {
		positions.set(`${entry.kind}:${entry.id}`, entries.length);
		entries.push(entry);
	};
	const positionsOf = (kind: string, ids: string[]) =>
		ids.map((id) => positions.get(`${kind}:${id}`)).filter((position) => position !== undefined);

	for (const place of story.places) {
		add({
			kind: 'place',
			id: place.id,
			title: place.name,
			names: placeNames(place),
			note: i18n.t('place.kindIn', {
				kind: i18n.t(`place.kind.${place.kind}`),
				country: countryName(place.country) ?? place.country
			}),
			text: plainText([...place.summary, ...place.status])
		});
	}
	for (const country of story.countries) {
		if (!story.events.some(({ countries }) => countries.includes(country.code))) continue;
		add({ kind: 'country', id: country.code, title: country.name, names: countryNames(country) });
	}
	for (const route of story.routes) {
		add({
			kind: 'route',
			id: route.id,
			title: route.name,
			names: otherNames(route.name, [route.shortName]),
			note: i18n.t(`route.kind.${route.kind}`),
			text: [plainText(route.summary), ...route.facts.map(({ label, text }) => `${label}: ${plainText(text)}`)].join(
				' '
			)
		});
	}
	for (const actor of story.actors) {
		// A state that took part is found as a country.
		if (actor.kind === 'state' && entries.some(({ kind, title }) => kind === 'country' && title === actor.name))
			continue;
		const events = story.events.filter(({ actors }) => actors.includes(actor.id)).map(({ slug }) => slug);
		if (events.length === 0) continue;
		add({
			kind: 'person',
			id: actor.id,
			title: actor.name,
			names: actorNames(actor),
			note: actor.description,
			text: actor.offices.map(({ title }) => title).join(', ') || undefined,
			weight: Math.min(events.length, MANY_EVENTS) * WEIGHT_OF_EVENT,
			events
		});
	}
	for (const event of story.events) {
		const theme = index.themes.get(event.themes[0] ?? '');
		add({
			kind: 'event',
			id: event.slug,
			code: event.code,
			title: event.title,
			names: otherNames(event.title, [event.shortTitle]),
			note: dateInWords(event.date, i18n),
			text: [plainText(event.body), ...event.details.map(({ label, text }) => `${label}: ${plainText(text)}`)].join(
				' '
			),
			named: [
				...positionsOf('person', event.actors),
				...positionsOf('place', event.places),
				...positionsOf('country', event.countries)
			],
			weight: event.importance * WEIGHT_OF_IMPORTANCE,
			theme: theme && { hue: theme.hue, mark: theme.mark }
		});
	}
	for (const { slug, code, title, question, verdict, positions: readings, reading } of story.disagreements) {
		add({
			kind: 'disagreement',
			id: slug,
			code,
			title: question,
			names: [title],
			note: verdict,
			text: [
				...readings.map(
					({ label, value, by, text }) => `${[label, value, by].filter(Boolean).join(', ')}. ${plainText(text)}`
				),
				plainText(reading)
			].join(' ')
		});
	}
	for (const source of story.sources) {
		add({
			kind: 'source',
			id: source.id,
			code: source.id,
			title: source.title,
			names: otherNames(source.title, [source.shortTitle, source.authors, source.publisher]),
			note: [source.type, dateInWords(source.date, i18n, 'short')].join(' · '),
			form: source.form
		});
		for (const claim of source.claims) {
			add({
				kind: 'claim',
				id: claim.id,
				code: claim.id,
				title: claim.text,
				names: otherNames(claim.text, [
					claim.speaker,
					claim.value && [claim.value, claim.unit].filter(Boolean).join(' ')
				]),
				note: source.shortTitle,
				text: [claim.fragment, claim.note].filter(Boolean).join(' ') || undefined,
				status: claim.status,
				source: source.id
			});
		}
	}
	for (const { id, title, publisher, kind, supports, form } of story.references) {
		add({ kind: 'reference', id, code: id, title, names: [publisher], note: kind, text: supports, form });
	}
	for (const figure of story.figures) {
		add({
			kind: 'figure',
			id: figure.slug,
			title: figure.title,
			note: dataWords(i18n)('data.values', { count: figure.rows.length }),
			text: figureText(figure, i18n)
		});
	}
	return entries;
}
