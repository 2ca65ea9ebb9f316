/** A stretch of the day in minutes after midnight; where `to` is before `from` it goes over midnight. */
export interface Hours {
	from: number;
	to: number;
}

const DAY = 24 * 60;

/** Minutes after midnight of a time such as `04:30`; undefined where it is none. */
export function parseTime(text: unknown): number | undefined {
	const match = typeof text === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) : null;
	return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

export const formatTime = (minutes: number): string =>
	[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

/**
 * What a clock on the wall says, in minutes after midnight. The one thing here that goes by local time: hours of rest
 * are those of the place.
 * @param at ms UTC
 * @param timeZone IANA name; the machine's own where it is left out
 */
export function minutesOfDay(at: number, timeZone?: string): number {
	let clock = clocks.get(timeZone);
	if (!clock) {
		clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
		clocks.set(timeZone, clock);
	}
	return parseTime(clock.format(at))!;
}

export const isWithin = ({ from, to }: Hours, minutes: number): boolean =>
	from < to ? from <= minutes && minutes < to : from <= minutes || minutes < to;

/** Whether a time of the day came between two readings of the clock that are less than half a day apart. */
export function hasPassed(time: number, before: number, now: number): boolean {
	const since = (now - before + DAY) % DAY;
	const sinceTime = (now - time + DAY) % DAY;
	return since < DAY / 2 && sinceTime < since;
}
