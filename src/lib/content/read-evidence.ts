import type { z } from 'zod';
import { citationsIn } from '../evidence/citations.ts';
import type { Claim, Disagreement, Figure, FigureRow, Position, Quantity, Reference, Source } from '../model/index.ts';
import { checkAddress } from './address.ts';
import type { Context } from './context.ts';
import type { At } from './document.ts';
import type { disagreementSchema, figureSchema, referencesSchema, sourceSchema } from './schema.ts';
import { asText, asTexts } from './words.ts';

const FRAGMENT_WORDS = 8;

type RawSource = z.infer<typeof sourceSchema>;
type RawFigureRow = z.infer<typeof figureSchema>['rows'][number];

function readClaim(source: string, raw: RawSource['claims'][number], at: At, context: Context): Claim {
	if (!raw.id.startsWith(`${source}-`)) {
		at.in('id').error(`"${raw.id}" does not begin with its source; write an id such as "${source}-01"`);
	}
	const words = raw.fragment?.trim().split(/\s+/).length ?? 0;
	if (words > FRAGMENT_WORDS) at.in('fragment').error(`has ${words} words; quote at most ${FRAGMENT_WORDS}`);
	return {
		id: raw.id,
		source,
		paragraph: String(raw.paragraph),
		line: raw.line,
		text: raw.text,
		fragment: raw.fragment,
		speaker: raw.speaker,
		kind: raw.kind,
		date: context.optionalDate(raw.date, at.in('date')),
		places: context.findAll('place', raw.places, at.in('places')),
		countries: context.findAll('country', raw.countries, at.in('countries')),
		themes: context.findAll('theme', raw.themes, at.in('themes')),
		value: asText(raw.value),
		unit: asText(raw.unit),
		status: raw.status,
		note: raw.note,
		checkedBy: context.evidence(raw.checkedBy, at.in('checkedBy'), 'reference')
	};
}

export function readSource(id: string, raw: RawSource, at: At, context: Context): Source | null {
	const date = context.date(raw.date, at.in('date'));
	const roots = asTexts(raw.sameRootAs).flatMap((other, index) => {
		const here = at.in('sameRootAs', index);
		if (context.has('source', other)) return other;
		const reference = context.find('reference', other, here);
		if (reference) context.used.add(reference);
		return reference ?? [];
	});
	const claims = raw.claims.map((claim, index) => readClaim(id, claim, at.in('claims', index), context));
	const source = {
		id,
		title: raw.title,
		titled: raw.titled ?? true,
		shortTitle: raw.shortTitle,
		authors: raw.authors,
		publisher: raw.publisher,
		type: raw.type,
		form: raw.form,
		dateBasis: context.prose(raw.dateBasis, at.in('dateBasis')),
		length: raw.length,
		language: raw.language,
		notStated: asTexts(raw.notStated),
		interest: context.prose(raw.interest, at.in('interest')),
		elsewhere: context.prose(raw.elsewhere, at.in('elsewhere')),
		usage: asTexts(raw.usage),
		sameRootAs: roots,
		paragraphs: raw.paragraphs ?? {},
		claims
	};
	return date && { ...source, date };
}

export function readReferences(raw: z.infer<typeof referencesSchema>, at: At): Reference[] {
	for (const [index, { url }] of raw.entries()) {
		if (url !== undefined) checkAddress(url, at.in(index, 'url'));
	}
	return raw;
}

export function readDisagreement(
	slug: string,
	raw: z.infer<typeof disagreementSchema>,
	at: At,
	context: Context
): Disagreement {
	if (raw.positions.length < 2) {
		at.in('positions').error(`has ${raw.positions.length}; a disagreement needs two readings at least`);
	}
	return {
		slug,
		code: raw.code,
		title: raw.title,
		question: raw.question,
		status: raw.status,
		verdict: raw.verdict,
		positions: raw.positions.map((position, index): Position => {
			const here = at.in('positions', index);
			const prose = context.prose(position.text, here.in('text'), { cited: true });
			const evidence = [
				...new Set([...citationsIn(prose), ...context.evidence(position.evidence, here.in('evidence'))])
			];
			if (evidence.length === 0)
				here.error('rests on nothing; cite a claim or reference in its text, or list it as evidence');
			return {
				label: String(position.label),
				value: asText(position.value),
				by: position.by,
				when: context.optionalDate(position.when, here.in('when')),
				text: prose,
				standing: position.standing,
				evidence
			};
		}),
		reading: context.prose(raw.reading, at.in('reading')),
		events: context.findAll('event', raw.events, at.in('events')),
		figures: context.findAll('figure', raw.figures, at.in('figures'))
	};
}

function readQuantity({ value, about }: RawFigureRow, at: At): Quantity {
	if (typeof value === 'number') return { type: 'exact', value, about: about ?? false };
	if (about) at.warn('is not a single number, and "about" counts for those alone; say it in "wording"');
	if ('atLeast' in value) return { type: 'at-least', value: value.atLeast };
	if ('atMost' in value) return { type: 'at-most', value: value.atMost };
	if (value.min > value.max) at.error(`runs from ${value.min} down to ${value.max}; exchange min and max`);
	return { type: 'range', min: value.min, max: value.max };
}

export function readFigure(slug: string, raw: z.infer<typeof figureSchema>, at: At, context: Context): Figure {
	if (raw.rows.length === 0) at.in('rows').error('is empty; a figure needs one row at least');
	return {
		slug,
		title: raw.title,
		unit: String(raw.unit),
		description: context.prose(raw.description, at.in('description')),
		rows: raw.rows.map((row, index): FigureRow => {
			const here = at.in('rows', index);
			const evidence = context.evidence(row.evidence, here.in('evidence'));
			if (row.evidence.length === 0)
				here.in('evidence').error('is empty; name the claim or reference that states the value');
			return {
				label: String(row.label),
				date: context.optionalDate(row.date, here.in('date')),
				scope: String(row.scope),
				quantity: readQuantity(row, here.in('value')),
				unit: asText(row.unit),
				wording: asText(row.wording),
				denominator: row.denominator,
				by: row.by,
				computed: row.computed ?? false,
				evidence,
				caveat: row.caveat
			};
		}),
		caveats: context.prose(raw.caveats, at.in('caveats'))
	};
}
