import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { event } from './events.test-data.ts';
import { chipInWords, lensMonth, windowInWords } from './words.ts';

const english = translator('en');
const say = (from: string, to: string, count: number) =>
	windowInWords({ from: Date.parse(from), to: Date.parse(to) }, count, english);

describe('windowInWords', () => {
	it.each([
		['2011-01-01', '2022-01-01', 20, '2011 to 2021, 20 events'],
		['2016-01-01', '2016-12-01', 1, 'Jan to Nov 2016, 1 event'],
		['2016-12-10', '2016-12-18', 4, '10 to 17 Dec 2016, 4 events'],
		['2016-12-13', '2016-12-14', 0, '13 Dec 2016, 0 events']
	])('says %s up to %s', (from, to, count, words) => {
		expect(say(from, to, count)).toBe(words);
	});
});

describe('chipInWords', () => {
	it('says label, date, standing and that sources differ', () => {
		expect(chipInWords(event('talks', '2016-12-13', { disagreements: 1 }), english)).toBe(
			'talks, 13 Dec 2016, sources differ'
		);
		expect(chipInWords(event('embassy', '2017~', { standing: 'context' }), english)).toBe(
			'embassy, about 2017, context'
		);
	});
});

describe('lensMonth', () => {
	it('names the month, or both', () => {
		const name = (from: string, to: string) => lensMonth({ from: Date.parse(from), to: Date.parse(to) }, english);
		expect(name('2016-12-12', '2016-12-15T12:00Z')).toBe('December 2016');
		expect(name('2016-12-30', '2017-01-02')).toBe('December 2016 – January 2017');
	});
});
