import { expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { ownersInWords } from './owners.ts';

it('names owners in their order, each with its share as exactly as it is given', () => {
	const owners = [
		{ name: 'SOCAR', percent: 32.97 },
		{ name: 'bp', percent: 30.1 },
		{ name: 'Eni', percent: 5 }
	];
	expect(ownersInWords(owners, translator('en'))).toBe('SOCAR 32.97% · bp 30.1% · Eni 5%');
});
