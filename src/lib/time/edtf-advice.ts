/** What authors commonly write instead of EDTF, and what to write; the first pattern that fits is the advice. */
const ADVICE: [pattern: RegExp, advice: string][] = [
	[/^\s*$/, 'nothing is written; write a date such as 2016-12-13, or leave the field out'],
	[/^\s|\s$/, 'take away the spaces around it, such as 2016-12-13'],
	[/^\{/, 'braces mean several dates; give one, such as 1992-08, or a choice in square brackets, such as [1992,1994]'],
	[/^\[|\]$/, 'a choice stands in square brackets with two dots between its bounds, such as [1992-07-13..1992-12-31]'],
	[
		/\d[TS]\d*:?.*\d:\d/,
		'a time needs its zone and no fractions, such as 2016-12-13T10:20Z or 2016-12-13T14:20:00+04:00'
	],
	[/\dT/, 'a time needs hours, minutes and its zone, such as 2016-12-13T10:20Z'],
	[/S\d/, 'significant digits are not used; write an approximate date, such as 1990~'],
	[/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$|^\d{4}[./]\d{1,2}[./]\d{1,2}$/, 'write year-month-day, such as 2016-12-13'],
	[/^\d{4}\s*(-|–|—)\s*\d{4}$/, 'write an interval with a slash, such as 1992/1994'],
	[/present|today|now|ongoing|\/\s*$/i, 'write an open end with two dots, such as 2001-09/..'],
	[/^(c|ca|circa|about|around)\b/i, 'write an approximate date with a tilde, such as 2017~'],
	[/^\d{4}-(\d$|\d-|\d\d-\d$)/, 'write month and day with two digits, such as 1992-07-03'],
	[/^\d{4}-(0[1-9]|1[0-2])-\d\d$/, 'that month has no such day; the last of February, for one, is 2015-02-28'],
	[/\s[?~%]$/, 'take away the space before the mark, such as 2015-05-19?'],
	[/^\d{4}-\d\d/, 'months run from 01 to 12, such as 2016-12'],
	[/[a-z]{3}/i, 'write it in digits as year-month-day, such as 2016-12-13']
];

const GENERAL_ADVICE =
	'right would be 1992, 2016-12-13, 2017~, 2015-05-19?, 1991-12-25/1992-04-07 or [1992-07-13..1992-12-31]';

/** What an author might write in place of a text that is not EDTF, as the end of a sentence. */
export function adviceFor(text: string): string {
	return ADVICE.find(([pattern]) => pattern.test(text))?.[1] ?? GENERAL_ADVICE;
}
