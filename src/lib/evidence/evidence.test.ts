import { describe, expect, it } from 'vitest';
import type { Claim, Prose, Sentence } from '../model/index.ts';
import { citationsIn } from './citations.ts';
import { statusCounts } from './claims.ts';
import { firstSentences, plainText, wordCount } from './prose.ts';

const said = (text: string, ...ids: string[]): Sentence => [
	{ type: 'text', text },
	{ type: 'cite', ids }
];

const PROSE: Prose = [
	[said('The ferry sailed.', 'R2', 'S1-01'), said('It was full.', 'R1')],
	[
		[
			{
				type: 'emphasis',
				children: [
					{ type: 'text', text: 'Nobody' },
					{ type: 'cite', ids: ['R3'] }
				]
			},
			{ type: 'text', text: ' waved – it rained.' },
			{ type: 'cite', ids: ['R2'] }
		]
	]
];

describe('the citations of prose', () => {
	it('are each named once, in the order of reading, those within emphasis too', () => {
		expect(citationsIn(PROSE)).toEqual(['R2', 'S1-01', 'R1', 'R3']);
	});

	it('are none where there is no prose', () => {
		expect(citationsIn([])).toEqual([]);
	});
});

describe('prose as plain text', () => {
	it('drops citations and joins sentences and paragraphs with a space', () => {
		expect(plainText(PROSE)).toBe('The ferry sailed. It was full. Nobody waved – it rained.');
	});

	it('counts words and no dashes', () => {
		expect(wordCount(PROSE)).toBe(10);
	});

	it('takes as many whole sentences as fit', () => {
		expect(firstSentences(PROSE, 30)).toBe('The ferry sailed. It was full.');
		expect(firstSentences(PROSE, 29)).toBe('The ferry sailed.');
	});

	it('takes the first sentence even where it is too long', () => {
		expect(firstSentences(PROSE, 5)).toBe('The ferry sailed.');
	});

	it('is empty where there is no prose', () => {
		expect(firstSentences([], 100)).toBe('');
	});
});

describe('claims by check status', () => {
	it('are counted for every status, also those that none has', () => {
		const claims = (['supported', 'opinion', 'supported'] as const).map((status) => ({ status }) as Claim);
		expect(statusCounts(claims)).toEqual({
			supported: 2,
			'partly-supported': 0,
			disputed: 0,
			contradicted: 0,
			unverified: 0,
			opinion: 1,
			prediction: 0
		});
	});
});
