import type { z } from 'zod';
import type { Country, Journey, NamePeriod, Place, RolePeriod, Route, RoutePhase, Sea } from '../model/index.ts';
import { earliest, latest } from '../time/span.ts';
import { checkSequence, type Context } from './context.ts';
import { readBounds, readCoordinates } from './coordinates.ts';
import type { At } from './document.ts';
import type { countriesSchema, journeysSchema, placesSchema, routeSchema, seasSchema } from './schema.ts';
import { asTexts } from './words.ts';

type RawNames = z.infer<typeof countriesSchema>[number]['names'];
type RawRoles = z.infer<typeof placesSchema>[number]['roles'];

function readNames(raw: RawNames, at: At, context: Context): NamePeriod[] {
	const names = (raw ?? []).map((period, index) => ({
		name: period.name,
		note: period.note,
		evidence: context.evidence(period.evidence, at.in(index, 'evidence')),
		...context.period(period, at.in(index))
	}));
	checkSequence(placed(names, at), 'name');
	return names;
}

function readRoles(raw: RawRoles, at: At, context: Context): RolePeriod[] {
	const roles = (raw ?? []).map((period, index) => ({
		role: period.role,
		evidence: context.evidence(period.evidence, at.in(index, 'evidence')),
		...context.period(period, at.in(index))
	}));
	// Different roles may well overlap; the same one twice at a time is a slip.
	for (const name of new Set(roles.map(({ role }) => role))) {
		const periods = placed(roles, at).filter(({ role }) => role === name);
		checkSequence(periods, `role "${name}"`);
	}
	return roles;
}

const placed = <T>(periods: T[], at: At): (T & { at: At })[] =>
	periods.map((period, index) => ({ ...period, at: at.in(index) }));

export function readCountries(raw: z.infer<typeof countriesSchema>, at: At, context: Context): Country[] {
	return raw.map((country, index) => {
		const here = at.in(index);
		if (!/^[A-Z]{2}$/.test(country.code)) {
			here.in('code').error(`"${country.code}" is not a country code; write two capitals of ISO 3166-1, such as "AZ"`);
		}
		if (!/^\d{3}$/.test(String(country.numeric))) {
			here.in('numeric').error(`"${country.numeric}" is not three digits; write it in quotation marks, such as '031'`);
		}
		const box = country.box ? readBounds(country.box, here.in('box')) : null;
		return {
			code: country.code,
			numeric: String(country.numeric),
			name: country.name,
			names: readNames(country.names, here.in('names'), context),
			local: country.local ?? {},
			label: readCoordinates(country.label, here.in('label'), { code: country.code, box }),
			box,
			focus: country.focus ?? false
		};
	});
}

export const readSeas = (raw: z.infer<typeof seasSchema>, at: At): Sea[] =>
	raw.map((sea, index) => ({ name: sea.name, at: readCoordinates(sea, at.in(index)), local: sea.local ?? {} }));

export function readPlaces(raw: z.infer<typeof placesSchema>, at: At, countries: Country[], context: Context): Place[] {
	return raw.map((place, index) => {
		const here = at.in(index);
		context.find('country', place.country, here.in('country'));
		const country = countries.find(({ code }) => code === place.country);
		return {
			id: place.id,
			name: place.name,
			kind: place.kind,
			country: place.country,
			at: readCoordinates(place, here, country),
			precisionKm: place.precision,
			coordinates: String(place.coordinates),
			approximate: place.approximate ?? false,
			local: place.local ?? {},
			also: asTexts(place.also),
			names: readNames(place.names, here.in('names'), context),
			roles: readRoles(place.roles, here.in('roles'), context),
			status: context.prose(place.status, here.in('status')),
			summary: context.prose(place.summary, here.in('summary'))
		};
	});
}

export function readRoute(
	id: string,
	raw: z.infer<typeof routeSchema>,
	at: At,
	countries: Country[],
	context: Context
): Route {
	const phases = raw.phases.map((phase, index): RoutePhase => {
		const here = at.in('phases', index);
		const evidence = context.evidence(phase.evidence, here.in('evidence'));
		return {
			status: phase.status,
			text: phase.text,
			dated: phase.from !== undefined && evidence.length > 0,
			evidence,
			...context.period(phase, here)
		};
	});
	// A phase that no source dates has no place in the order.
	checkSequence(
		placed(phases, at.in('phases')).filter(({ from, to }) => from !== null || to !== null),
		'phase'
	);
	if (raw.waypoints.length < 2) {
		at.in('waypoints').error(
			`a line needs two points at least and has ${raw.waypoints.length}; add where it starts and ends`
		);
	}
	return {
		id,
		name: raw.name,
		shortName: raw.shortName,
		kind: raw.kind,
		standing: raw.standing,
		shown: raw.shown ?? true,
		lengthKm: raw.lengthKm,
		lengthNote: raw.lengthNote,
		countries: raw.countries.filter(({ country }, index) =>
			context.find('country', country, at.in('countries', index, 'country'))
		),
		phases,
		owners: raw.owners ?? [],
		ownersDate: raw.ownersDate === undefined ? undefined : String(raw.ownersDate),
		operator: raw.operator,
		capacity: raw.capacity,
		accuracy: raw.accuracy,
		summary: context.prose(raw.summary, at.in('summary'), { cited: true }),
		facts: (raw.facts ?? []).map(({ label, text }, index) => ({
			label: String(label),
			text: context.prose(text, at.in('facts', index, 'text'), { cited: true })
		})),
		waypoints: raw.waypoints.map((point, index) => {
			const here = at.in('waypoints', index);
			context.find('country', point.country, here.in('country'));
			const country = countries.find(({ code }) => code === point.country);
			return {
				name: point.name,
				country: point.country,
				at: readCoordinates(point, here, country),
				basis: point.basis
			};
		}),
		evidence: context.evidence(raw.evidence, at.in('evidence'))
	};
}

export function readJourneys(raw: z.infer<typeof journeysSchema>, at: At, context: Context): Journey[] {
	return raw.map((journey, index) => {
		const here = at.in(index);
		const stops = journey.stops.flatMap((stop, position) => {
			const place = context.find('place', stop.place, here.in('stops', position, 'place'));
			const date = context.date(stop.date, here.in('stops', position, 'date'));
			return place && date ? [{ place, date, at: here.in('stops', position) }] : [];
		});
		for (const [position, { date, at }] of stops.entries()) {
			const before = stops[position - 1];
			if (before && latest(date) <= earliest(before.date)) {
				at.error('the stop is earlier than the one above it; put them in order of time');
			}
		}
		return {
			id: journey.id,
			title: journey.title,
			stops: stops.map(({ place, date }) => ({ place, date })),
			note: context.prose(journey.note, here.in('note'), { cited: true })
		};
	});
}
