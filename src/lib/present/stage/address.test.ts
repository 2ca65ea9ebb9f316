import { describe, expect, test } from 'vitest';
import type { TourOutline } from '../../model/index.ts';
import { readStageAddress, withTheme } from './address.ts';

const tour = (slug: string, scenes: number): TourOutline => ({
	slug,
	title: slug,
	minutes: 10,
	introduction: [],
	scenes
});
const TOURS = [tour('main', 15), tour('short', 6)];
const read = (search: string) => readStageAddress(new URLSearchParams(search), TOURS);

describe('the address of a stage', () => {
	test('names a tour and a scene of it, counted from 1', () => {
		expect(read('tour=short&scene=3')).toEqual({ tour: TOURS[1], unknown: null, index: 2, theme: null });
		expect(read('theme=light').theme).toBe('light');
	});

	test.each([
		['scene=0', 0],
		['scene=-4', 0],
		['scene=99', 14],
		['scene=2.4', 1],
		['scene=Infinity', 14],
		['scene=last', null],
		['scene=', null],
		['', null]
	])('leads to the nearest scene: %s', (search, index) => {
		expect(read(search).index).toBe(index);
	});

	test('of a tour that the story does not have shows its first, and says so', () => {
		expect(read('tour=gone&scene=4')).toEqual({ tour: TOURS[0], unknown: 'gone', index: 3, theme: null });
		expect(readStageAddress(new URLSearchParams('tour=x&scene=2'), []).tour).toBeUndefined();
	});

	test('carries the light theme', () => {
		expect(withTheme('/present/?tour=a', 'light')).toBe('/present/?tour=a&theme=light');
		expect(withTheme('/present/', 'light')).toBe('/present/?theme=light');
		expect(withTheme('/present/', 'night')).toBe('/present/');
	});
});
