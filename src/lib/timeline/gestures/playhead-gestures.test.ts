import { describe, expect, it } from 'vitest';
import { playheadMoved } from './playhead-gestures.ts';

const STORY = { from: Date.parse('1991-01-01'), to: Date.parse('2025-01-01') };
const moved = (date: string, by: Parameters<typeof playheadMoved>[1]) =>
	new Date(playheadMoved(Date.parse(date), by, STORY)).toISOString().slice(0, 10);

describe('a key moves the playhead', () => {
	it('by calendar months, leap days or not', () => {
		expect(moved('2016-12-13', 1)).toBe('2017-01-13');
		expect(moved('2016-01-31', 1)).toBe('2016-02-29');
		expect(moved('2016-02-29', -12)).toBe('2015-02-28');
	});

	it('to the ends of the story and no further', () => {
		expect(moved('2016-12-13', 'start')).toBe('1991-01-01');
		expect(moved('2016-12-13', 'end')).toBe('2024-12-31');
		expect(moved('1991-01-20', -12)).toBe('1991-01-01');
		expect(moved('2024-12-20', 1)).toBe('2024-12-31');
	});
});
