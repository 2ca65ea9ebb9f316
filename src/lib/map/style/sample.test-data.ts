import type { DateSpan, NamePeriod, Overview, PlaceOutline, RolePeriod } from '../../model/index.ts';

/** A small story for the tests of this folder. */

const at = (day: string | null) => (day === null ? null : Date.parse(`${day}T00:00:00Z`));
const named = (name: string, from: string | null, to: string | null): NamePeriod => ({
	name,
	from: at(from),
	to: at(to),
	fromDate: null,
	toDate: null,
	evidence: []
});
const role = (from: string | null, to: string | null): RolePeriod => ({
	role: 'capital',
	from: at(from),
	to: at(to),
	fromDate: null,
	toDate: null,
	evidence: []
});
const phase = (status: 'building' | 'in-service' | 'idle', from: string | null, to: string | null, dated = true) => ({
	status,
	from: at(from),
	to: at(to),
	fromDate: null,
	toDate: null,
	text: '',
	dated
});

export function day(text: string): DateSpan {
	const min = Date.parse(`${text}T00:00:00Z`);
	const end = { min, max: min + 86_400_000, precision: 'day', certainty: 'certain' } as const;
	return { edtf: text, kind: 'point', start: end, end };
}

const place = (id: string, name: string, lon: number, lat: number, rest: Partial<PlaceOutline> = {}): PlaceOutline => ({
	id,
	name,
	kind: 'city',
	country: 'KZ',
	at: [lon, lat],
	precisionKm: 2,
	approximate: false,
	local: {},
	names: [],
	roles: [],
	contested: false,
	disagreements: 0,
	...rest
});

export const sample: Overview = {
	title: 'Sample',
	extent: day('1992-01-01'),
	bounds: [5, 25, 85, 58],
	view: [8, 28, 80, 56],
	themes: [],
	lanes: [],
	countries: [
		{
			code: 'TR',
			numeric: '792',
			name: 'Türkiye',
			names: [named('Turkey', null, '2022-06-01'), named('Türkiye', '2022-06-01', null)],
			local: { tr: 'Türkiye' },
			label: [33, 39],
			box: null,
			focus: false
		},
		{
			code: 'KZ',
			numeric: '398',
			name: 'Kazakhstan',
			names: [],
			local: {},
			label: [67, 48],
			box: null,
			focus: true
		}
	],
	seas: [{ name: 'Black Sea', at: [34.5, 43.3], local: {} }],
	places: [
		place('north', 'Astana', 71.45, 51.18, {
			local: { kk: 'Астана' },
			names: [
				named('Akmola', '1992-07-01', '1998-05-06'),
				named('Astana', '1998-05-06', '2019-03-23'),
				named('Nur-Sultan', '2019-03-23', '2022-09-19'),
				named('Astana', '2022-09-19', null)
			],
			roles: [role('1997-12-10', null)]
		}),
		place('south', 'Almaty', 76.93, 43.26, { roles: [role(null, '1997-12-10')] }),
		place('lasting', 'Baku', 49.89, 40.38, { country: 'AZ', roles: [role(null, null)] }),
		place('airport', 'Ben Gurion Airport', 34.88, 32.01, { country: 'IL', kind: 'airport' }),
		place('area', 'Highlands', 46.7, 39.8, { country: 'AZ', kind: 'area', precisionKm: 60, approximate: true })
	],
	routes: [
		{
			id: 'oil',
			name: 'Oil line',
			shortName: 'OIL',
			kind: 'oil',
			standing: 'context',
			shown: true,
			phases: [
				phase('building', '2003-04-01', '2006-05-28'),
				phase('in-service', '2006-05-28', '2022-03-01'),
				phase('idle', '2022-03-01', null)
			],
			line: [
				[49.48, 40.2],
				[47.1, 40.6],
				[44.8, 41.5],
				[42.9, 41.5],
				[41.2, 39.9],
				[36.9, 38.5],
				[35.9, 36.9]
			]
		},
		{
			id: 'gas',
			name: 'Gas line',
			shortName: 'GAS',
			kind: 'gas',
			standing: 'seed',
			shown: true,
			phases: [phase('building', '2015-03-17', '2018-06-12'), phase('in-service', '2018-06-12', null)],
			line: [
				[42.8, 41.5],
				[41.2, 39.9],
				[35, 39.5],
				[30, 39.6],
				[26.3, 40.9]
			]
		},
		{
			id: 'unknown',
			name: 'Undated line',
			shortName: 'UND',
			kind: 'oil',
			standing: 'context',
			shown: true,
			phases: [phase('in-service', null, null, false)],
			line: [
				[34.9, 29.6],
				[34.6, 31.7]
			]
		}
	],
	journeys: [
		{
			id: 'visit',
			title: 'A visit',
			stops: [
				{ place: 'airport', date: day('2016-12-13') },
				{ place: 'lasting', date: day('2016-12-13') },
				{ place: 'north', date: day('2016-12-14') }
			]
		}
	],
	periods: [],
	offices: [],
	events: []
};
