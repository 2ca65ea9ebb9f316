import type { EventOutline, Lane, Overview, Theme } from '../../../src/lib/model/index.ts';
import { parseEdtf } from '../../../src/lib/time/edtf.ts';
import { compareSpans } from '../../../src/lib/time/span.ts';
import { inventName, randomNumbers } from '../lib/random.ts';

const SEED = 20161213;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAYS = (Date.UTC(2025, 0, 1) - FIRST_DAY) / DAY;
const MONTHS = 35 * 12;

const THEMES: Theme[] = [
	{ id: 'state', label: 'State', hue: 'blue', mark: 'disc' },
	{ id: 'trade', label: 'Trade', hue: 'amber', mark: 'lozenge' },
	{ id: 'arms', label: 'Arms', hue: 'crimson', mark: 'triangle' },
	{ id: 'land', label: 'Land', hue: 'green', mark: 'square' },
	{ id: 'people', label: 'People', hue: 'violet', mark: 'hexagon' }
];
const LANES: Lane[] = [
	{ id: 'north', label: 'North' },
	{ id: 'south', label: 'South' },
	{ id: 'both', label: 'Both' }
];
const DEEDS = ['Talks', 'Treaty signed', 'Visit', 'Vote', 'Embassy opens', 'Contract', 'Harvest agreement', 'Protest'];

/** In how many of 100 events a date takes each form. */
const FORMS = {
	day: 52,
	month: 18,
	year: 8,
	days: 9,
	months: 4,
	'about-month': 3,
	'about-year': 2,
	'one-of': 3,
	open: 1
};
type Form = keyof typeof FORMS;

/** Of 100 events, how many matter at least that much. */
const IMPORTANCE = [
	[3, 8],
	[2, 30],
	[1, 100]
] as const;

/**
 * A story of any size from 1990 to 2024, the same in every run: a good half of its events in bursts as real stories have
 * them, the rest evenly over the years; all forms of dates; a few themes and lanes with most events, a few events of
 * weight. It has no places, so only a timeline can show it.
 */
export function generatedOverview(count: number, seed = SEED): Overview {
	const random = randomNumbers(seed);
	const upTo = (limit: number) => Math.floor(random() * limit);
	/** The first of the things is the likeliest. */
	const skewed = <T>(things: readonly T[]): T => things[Math.floor(random() ** 1.7 * things.length)]!;
	const bursts = Array.from({ length: Math.min(150, Math.max(4, Math.round(Math.sqrt(count)))) }, () => ({
		day: random() ** 0.8 * DAYS,
		spread: 1.5 + 60 * random() ** 3
	}));
	const someDay = () => {
		const burst = bursts[upTo(bursts.length)]!;
		const day = random() < 0.55 ? burst.day + burst.spread * bell() : random() * DAYS;
		return Math.max(0, Math.min(DAYS - 1, Math.floor(day)));
	};
	const bell = () => random() + random() + random() - 1.5;

	const events = Array.from({ length: count }, (_, index): EventOutline => {
		const weight = random() * 100;
		const title = `${DEEDS[upTo(DEEDS.length)]!} in ${inventName(random)}`;
		return {
			slug: `event-${index}`,
			code: `G${index}`,
			title: `${title}, ${inventName(random)} and ${inventName(random)}`,
			shortTitle: title,
			date: parse(edtf(formOf(random() * 100), someDay(), upTo)),
			places: [],
			countries: [],
			themes: [skewed(THEMES).id],
			lane: skewed(LANES).id,
			importance: IMPORTANCE.find(([, share]) => weight < share)![0],
			standing: random() < 0.7 ? 'seed' : 'context',
			summary: `${title}.`,
			disagreements: random() < 0.1 ? 1 : 0
		};
	});
	events.sort((a, b) => compareSpans(a.date, b.date));
	return {
		title: `${count.toLocaleString('en')} generated events`,
		extent: parse('1990/2024'),
		bounds: [0, 0, 1, 1],
		view: [0, 0, 1, 1],
		themes: THEMES,
		lanes: LANES,
		countries: [],
		seas: [],
		places: [],
		routes: [],
		journeys: [],
		periods: [],
		offices: [],
		events
	};
}

function formOf(percent: number): Form {
	let sum = 0;
	for (const [form, share] of Object.entries(FORMS)) {
		sum += share;
		if (percent < sum) return form as Form;
	}
	return 'day';
}

/** A date of that form that starts on, or takes in, a day counted from the first. */
function edtf(form: Form, day: number, upTo: (limit: number) => number): string {
	const iso = (days: number) => new Date(FIRST_DAY + Math.min(DAYS - 1, days) * DAY).toISOString().slice(0, 10);
	const date = iso(day);
	const month = date.slice(0, 7);
	const year = date.slice(0, 4);
	switch (form) {
		case 'day':
			return date;
		case 'month':
			return month;
		case 'year':
			return year;
		case 'days':
			return `${date}/${iso(day + 1 + upTo(30))}`;
		case 'months':
			return `${month}/${monthAfter(month, 2 + upTo(40))}`;
		case 'about-month':
			return `${month}~`;
		case 'about-year':
			return `${year}~`;
		case 'one-of':
			return `[${date}..${iso(day + 2 + upTo(20))}]`;
		case 'open':
			return `${month}/..`;
	}
}

function monthAfter(month: string, months: number): string {
	const first = (Number(month.slice(0, 4)) - 1990) * 12 + Number(month.slice(5)) - 1;
	const at = Math.min(MONTHS - 1, first + months);
	return `${1990 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Of 100,000 dates most are the same as another. */
const parsed = new Map<string, EventOutline['date']>();

function parse(text: string): EventOutline['date'] {
	const known = parsed.get(text);
	if (known) return known;
	const date = parseEdtf(text);
	parsed.set(text, date);
	return date;
}
