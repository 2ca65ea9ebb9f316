import { describe, expect, it } from 'vitest';
import { keysHelp } from './keys-help.ts';
import { interfaceLanguages } from './translator.ts';

describe('the list of keys', () => {
	it('is written in every language that the interface speaks', () => {
		for (const lang of interfaceLanguages()) expect(keysHelp(lang).title).not.toBe('');
	});

	it('says which language is missing', () => {
		expect(() => keysHelp('xx')).toThrow('“xx”');
	});
});
