import type { KioskWords } from '../i18n/kiosk-words.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in its two largest units. */
export function durationInWords(seconds: number, say: KioskWords): string {
	const whole = Math.floor(seconds);
	if (whole < MINUTE) return say('duration.seconds', { count: whole });
	if (whole < HOUR) return say('duration.minutes', { count: Math.floor(whole / MINUTE) });
	const hours = Math.floor(whole / HOUR);
	if (whole < DAY) return say('duration.hours', { hours, minutes: Math.floor((whole % HOUR) / MINUTE) });
	return say('duration.days', { days: Math.floor(whole / DAY), hours: hours % 24 });
}
