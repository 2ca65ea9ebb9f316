import { describe, expect, it } from 'vitest';
import { searchWords } from './search-words.ts';
import { interfaceLanguages, translator } from './translator.ts';

describe('the words of the search results', () => {
	it('are written in every language that the interface speaks', () => {
		for (const lang of interfaceLanguages()) expect(searchWords(translator(lang))('results')).not.toBe('');
	});

	it('count results', () => {
		const say = searchWords(translator('en'));
		expect(say('found', { count: 1 })).toBe('1 result');
		expect(say('found', { count: 1200 })).toBe('1,200 results');
	});

	it('say which language is missing', () => {
		expect(() => searchWords({ ...translator('en'), lang: 'xx' })).toThrow('“xx”');
	});
});
