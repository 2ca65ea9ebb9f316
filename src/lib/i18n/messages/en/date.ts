import type { Messages } from '../message.ts';

/** Dates in words. The dates put into them are already in the language's own form. */
export const date = {
	'date.weekday': '{weekday} {date}',
	'date.about': 'about {date}',
	'date.uncertain': '{date}, uncertain',
	'date.uncertain-end': '{date} (uncertain)',
	'date.unknown': 'date not known',

	'date.range': '{start} to {end}',
	'date.range-short': '{start} – {end}',
	'date.between': 'between {start} and {end}',
	'date.from': 'from {date}, end not known',
	'date.from-short': 'from {date}',
	'date.until': 'until {date}, start not known',
	'date.until-short': 'until {date}',
	'date.or-earlier': '{date} or earlier',
	'date.or-later': '{date} or later',

	'date.spring': 'spring {year}',
	'date.summer': 'summer {year}',
	'date.autumn': 'autumn {year}',
	'date.winter': 'winter {year}',
	'date.decade': 'the {year}s',
	'date.century': 'the {year}s',
	'date.years': 'the years {start} to {end}',

	'date.certainty.unknown': 'date not known',
	'date.certainty.one-day': 'one day, not known',
	'date.certainty.one-date': 'one date, not known',
	'date.certainty.approximate': 'date approximate',
	'date.certainty.uncertain': 'date uncertain',
	'date.certainty.both': 'date approximate and uncertain',
	'date.certainty.start-approximate': 'start approximate',
	'date.certainty.start-uncertain': 'start uncertain',
	'date.certainty.start-both': 'start approximate and uncertain',
	'date.certainty.start-open': 'start not verified',
	'date.certainty.end-approximate': 'end approximate',
	'date.certainty.end-uncertain': 'end uncertain',
	'date.certainty.end-both': 'end approximate and uncertain',
	'date.certainty.end-open': 'end not verified'
} as const satisfies Messages;
