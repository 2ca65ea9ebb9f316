import ICAL from 'ical.js';

/**
 * Reads iCalendar by a library, and by RFC 5545 what the library lets pass: the length and the ends of lines.
 * @throws if it is no calendar, a line is longer than 75 octets, or one ends otherwise than with CR LF
 */
export function readCalendar(text: string): ICAL.Component {
	if (!text.endsWith('\r\n')) throw new Error('The last line is not ended.');
	for (const line of text.slice(0, -2).split('\r\n')) {
		if (/[\r\n]/.test(line)) throw new Error(`A line ends with CR or LF alone: ${line}`);
		if (new TextEncoder().encode(line).length > 75) throw new Error(`Longer than 75 octets: ${line}`);
	}
	return new ICAL.Component(ICAL.parse(text));
}

/** The properties of each event by name, written as jCal (RFC 7265) has them. */
export const eventsIn = (calendar: ICAL.Component): Record<string, string>[] =>
	calendar
		.getAllSubcomponents('vevent')
		.map((event) =>
			Object.fromEntries(event.getAllProperties().map(({ jCal: [name, , , ...values] }) => [name, values.join(',')]))
		);
