import { describe, expect, it } from 'vitest';
import { interfaceLanguages, translator } from './translator.ts';

describe('the translator', () => {
	const en = translator('en');

	it('fills placeholders', () => {
		expect(en.t('claim.saidBy', { speaker: 'Ilham Aliyev' })).toBe('Said by Ilham Aliyev');
	});

	it('chooses the plural form of the language', () => {
		expect(en.t('differ.count', { count: 1 })).toBe('1 disagreement');
		expect(en.t('differ.count', { count: 32 })).toBe('32 disagreements');
	});

	it('writes numbers in the language’s own form', () => {
		expect(en.t('route.length', { length: 1768 })).toBe('1,768 km');
	});

	it('leaves a placeholder visible rather than losing words', () => {
		expect(en.t('claim.saidBy')).toBe('Said by {speaker}');
	});

	it('does not read placeholders out of what it fills in', () => {
		expect(en.t('claim.saidBy', { speaker: '{speaker}' })).toBe('Said by {speaker}');
	});

	it('refuses a language without messages, naming those there are', () => {
		expect(() => translator('xx')).toThrow(/no messages in “xx”; it speaks en/);
	});

	it.each(interfaceLanguages())('knows its own direction in %s', (lang) => {
		expect(['ltr', 'rtl']).toContain(translator(lang).dir);
	});
});
