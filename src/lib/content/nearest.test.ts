import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from './nearest.ts';

const PLACES = ['port-tarrin', 'kereru-haven', 'gull-rock'];

describe('the nearest candidate', () => {
	it.each([
		['gul-rock', 'gull-rock'],
		['port-tarin', 'port-tarrin'],
		['kereru-heaven', 'kereru-haven'],
		['Gull-Rock', 'gull-rock']
	])('of “%s” is “%s”', (wrong, right) => {
		expect(nearest(wrong, PLACES)).toBe(right);
	});

	it('is none where every candidate is another word', () => {
		expect(nearest('wellington', PLACES)).toBeUndefined();
	});

	it('is none where there are no candidates', () => {
		expect(nearest('gull-rock', [])).toBeUndefined();
	});
});

describe('a suggestion', () => {
	it('names the nearest candidate as it is written', () => {
		expect(suggestion('s1-1', ['S1-01', 'R01'])).toBe('; did you mean "S1-01"?');
	});

	it('names all candidates where none is near and they are few', () => {
		expect(suggestion('wellington', PLACES)).toBe('; there are port-tarrin, kereru-haven, gull-rock');
	});

	it('counts the candidates and names the first where they are many', () => {
		const many = Array.from({ length: 20 }, (_, index) => `R${index}`);
		expect(suggestion('wellington', many)).toBe('; there are 20, such as R0, R1, R2, R3, R4, R5, R6, R7');
	});

	it('says so where there is nothing to choose from', () => {
		expect(suggestion('wellington', [])).toBe('; there are none yet');
	});
});
