import { describe, expect, it } from 'vitest';
import { mapNotes } from './map-notes.ts';
import { interfaceLanguages } from './translator.ts';

describe('the notes on the map', () => {
	it('are written in every language that the interface speaks', () => {
		for (const lang of interfaceLanguages()) expect(mapNotes(lang).title).not.toBe('');
	});

	it('say which language is missing', () => {
		expect(() => mapNotes('xx')).toThrow('“xx”');
	});
});
