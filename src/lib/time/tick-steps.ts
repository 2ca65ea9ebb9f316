import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from 'd3-time';
import { formatDate, type DateForm } from './date-form.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A distance between ticks that calendars know. */
export interface TickStep {
	interval: TimeInterval;
	/** The shortest time between two of its ticks, in ms. */
	shortest: number;
	/** How its ticks are labelled, minor and major. */
	forms: [minor: DateForm, major: DateForm];
	/** Whether the tick starts a greater unit, such as a year among months. */
	isMajor: (at: Date) => boolean;
	/** Moments whose labels are about as wide as any, in ms UTC; years need none, as those at hand tell. */
	widest: number[];
}

const hours = (count: number): TickStep => ({
	interval: every(utcHour, count),
	shortest: count * HOUR,
	forms: ['timeOfDay', 'dayOfYear'],
	isMajor: (at) => at.getUTCHours() === 0,
	widest: [...everyMonth(28), Date.UTC(2000, 0, 1, 20)]
});

const days = (interval: TimeInterval, count: number): TickStep => ({
	interval,
	shortest: count * DAY,
	forms: ['dayOfYear', 'shortDay'],
	isMajor: (at) => interval.offset(at, -1).getUTCFullYear() < at.getUTCFullYear(),
	widest: [...everyMonth(28), Number(interval.ceil(new Date(Date.UTC(2000, 0, 1))))]
});

/** Days too close to name their month each: Mondays do it for the week. */
const numberedDays: TickStep = {
	interval: utcDay,
	shortest: DAY,
	forms: ['dayOfMonth', 'dayOfYear'],
	isMajor: (at) => at.getUTCDay() === 1,
	widest: [...everyMonth(28), ...mondaysOf2000()]
};

const months = (count: number, shortest: number): TickStep => ({
	interval: every(utcMonth, count),
	shortest: shortest * DAY,
	forms: ['monthOfYear', 'year'],
	isMajor: (at) => at.getUTCMonth() === 0,
	widest: everyMonth(1)
});

const years = (count: number, major: number): TickStep => ({
	interval: every(utcYear, count),
	shortest: count * 365 * DAY,
	forms: ['year', 'year'],
	isMajor: (at) => at.getUTCFullYear() % major === 0,
	widest: []
});

function mondaysOf2000(): number[] {
	return utcMonday.range(new Date(Date.UTC(2000, 0)), new Date(Date.UTC(2001, 0)), 1).map(Number);
}

function everyMonth(day: number): number[] {
	return Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month, day));
}

const every = (interval: CountableTimeInterval, count: number): TimeInterval => interval.every(count) ?? interval;

/** From the finest to the coarsest. */
export const TICK_STEPS: readonly TickStep[] = [
	hours(1),
	hours(3),
	hours(6),
	hours(12),
	days(utcDay, 1),
	numberedDays,
	days(utcMonday, 7),
	months(1, 28),
	months(3, 90),
	years(1, 10),
	years(2, 10),
	years(5, 10),
	years(10, 100),
	years(20, 100),
	years(50, 100),
	years(100, 1000),
	years(200, 1000),
	years(500, 1000),
	years(1000, 10_000)
];

/**
 * @param at one of the step's ticks
 * @param lang BCP 47 tag
 */
export function tickLabel(step: TickStep, at: Date, lang: string): string {
	return formatDate(Number(at), step.forms[step.isMajor(at) ? 1 : 0], lang);
}
