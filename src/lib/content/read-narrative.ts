import type { z } from 'zod';
import { citationsIn } from '../evidence/citations.ts';
import { wordCount } from '../evidence/prose.ts';
import type { Actor, ContextPeriod, DateSpan, Prose, StoryEvent, StoryMeta } from '../model/index.ts';
import { earliest, latest, overlaps } from '../time/span.ts';
import { checkAddress } from './address.ts';
import { isLanguageTag, type Context } from './context.ts';
import { isOrdered, reachesBeyond, readBounds } from './coordinates.ts';
import type { At, ParsedPage } from './document.ts';
import type { actorsSchema, eventSchema, storySchema } from './schema.ts';
import { asTexts } from './words.ts';

const EVENT_WORDS = { least: 60, most: 180 };

export function readMeta(
	raw: z.infer<typeof storySchema>,
	at: At,
	context: Context,
	interfaceLanguages: string[]
): StoryMeta | null {
	const extent = context.date(raw.extent, at.in('extent'));
	const versionDate = context.optionalDate(raw.versionDate, at.in('versionDate'));
	if (extent && (!Number.isFinite(earliest(extent)) || !Number.isFinite(latest(extent)))) {
		at.in('extent').error(`"${raw.extent}" has an open end; the time axis needs both, such as 1991/2024`);
	}
	for (const [index, language] of raw.languages.entries()) {
		if (!isLanguageTag(language)) {
			at.in('languages', index).error(`"${language}" is not a language tag; write one such as "en" or "pt-BR"`);
		} else if (!interfaceLanguages.includes(language)) {
			at.in('languages', index).warn(
				`the interface does not speak "${language}"; it speaks ${interfaceLanguages.join(', ')}`
			);
		}
	}
	if (raw.address) checkAddress(raw.address, at.in('address'));
	checkAddress(raw.licence.url, at.in('licence', 'url'));
	for (const [index, { url }] of raw.credits.entries()) {
		if (url !== undefined) checkAddress(url, at.in('credits', index, 'url'));
	}
	const bounds = readBounds(raw.bounds, at.in('bounds'));
	const view = readBounds(raw.view, at.in('view'));
	if (!at.in('bounds').isFaulty && isOrdered(bounds) && reachesBeyond(view, bounds)) {
		at.in('view').warn('reaches beyond "bounds", the widest view of the map; widen those, or show less');
	}
	const meta = {
		title: raw.title,
		subtitle: raw.subtitle,
		description: raw.description,
		address: raw.address,
		version: String(raw.version),
		versionDate,
		languages: raw.languages,
		licence: raw.licence,
		credits: raw.credits,
		introduction: readIntroduction(context.prose(raw.introduction, at.in('introduction')), at.in('introduction')),
		boundaryNote: context.prose(raw.boundaryNote, at.in('boundaryNote')),
		method: raw.method.map(({ title, text }, index) => ({
			title,
			text: context.prose(text, at.in('method', index, 'text'))
		})),
		bounds,
		view,
		contact: raw.contact,
		independence: context.prose(raw.independence, at.in('independence'))
	};
	return extent && { ...meta, extent };
}

/** The first page shows it as plain text, so what that could not show must not be lost there. */
function readIntroduction(prose: Prose, at: At): Prose {
	if (prose.flat(2).some(({ type }) => type !== 'text')) {
		at.fault('is shown as plain text; take out its citations and emphasis, or say it in "method"');
	}
	return prose;
}

export function readPeriods(raw: z.infer<typeof storySchema>, at: At, context: Context): ContextPeriod[] {
	return (raw.periods ?? []).flatMap(({ id, label, date, evidence }, index) => {
		const here = at.in('periods', index);
		const span = context.date(date, here.in('date'));
		const listed = context.evidence(evidence, here.in('evidence'));
		return span ? [{ id, label, date: span, evidence: listed }] : [];
	});
}

export function readActors(raw: z.infer<typeof actorsSchema>, at: At, context: Context): Actor[] {
	return raw.map((actor, index) => ({
		id: actor.id,
		name: actor.name,
		kind: actor.kind,
		description: actor.description,
		also: asTexts(actor.also),
		local: actor.local ?? {},
		offices: (actor.offices ?? []).map((office, position) => {
			const here = at.in(index, 'offices', position);
			const { fromDate, toDate } = context.period(office, here);
			return {
				title: office.title,
				from: fromDate,
				to: toDate,
				evidence: context.evidence(office.evidence, here.in('evidence'))
			};
		})
	}));
}

export function readEvent(
	slug: string,
	raw: z.infer<typeof eventSchema>,
	page: ParsedPage,
	extent: DateSpan | undefined,
	context: Context
): StoryEvent | null {
	const { at, body, bodyAt } = page;
	const date = context.date(raw.date, at.in('date'));
	if (date && extent && !overlaps(date, earliest(extent), latest(extent))) {
		at.in('date').warn(`${raw.date} lies outside the time axis ${extent.edtf}; widen "extent" in story.yaml`);
	}
	const prose = context.prose(body, bodyAt, { cited: true });
	const words = wordCount(prose);
	if (prose.length > 0 && (words < EVENT_WORDS.least || words > EVENT_WORDS.most)) {
		bodyAt.warn(`has ${words} words; write ${EVENT_WORDS.least} to ${EVENT_WORDS.most}`);
	}
	const details = (raw.details ?? []).map(({ label, text }, index) => ({
		label: String(label),
		text: context.prose(text, at.in('details', index, 'text'), { cited: true })
	}));
	const listed = [
		...context.evidence(raw.claims, at.in('claims'), 'claim'),
		...context.evidence(raw.references, at.in('references'), 'reference')
	];
	// Citations name both kinds; which of them an id is, the story's index tells when it is built.
	const evidence = [
		...new Set([...citationsIn(prose), ...details.flatMap(({ text }) => citationsIn(text)), ...listed])
	];
	const event = {
		slug,
		code: raw.code,
		title: raw.title,
		shortTitle: String(raw.shortTitle),
		places: context.findAll('place', raw.places, at.in('places')),
		countries: context.findAll('country', raw.countries, at.in('countries')),
		journey: raw.journey && context.find('journey', raw.journey, at.in('journey')),
		actors: context.findAll('actor', raw.actors, at.in('actors')),
		themes: context.findAll('theme', raw.themes, at.in('themes')),
		lane: context.find('lane', raw.lane, at.in('lane')) ?? '',
		importance: raw.importance,
		standing: raw.standing,
		verification: raw.verification,
		details,
		body: prose,
		claims: evidence,
		references: evidence,
		disagreements: []
	};
	return date && { ...event, date };
}
