import { describe, expect, test } from 'vitest';
import { itemAt } from './app/control.ts';
import type { Environment } from '../lib/environment.ts';
import { noFigures, type Figures } from './figures.ts';
import { report } from './report.ts';

const environment: Environment = {
	chromium: '156',
	node: '20.20.2',
	processors: 2,
	processor: 'a processor',
	load: 0.5,
	rounds: 1,
	seconds: 60
};
const story = (ours: Partial<Figures>, floor: Partial<Figures>) => ({
	id: 'told',
	title: '35 events',
	ours: { ...noFigures(), ...ours },
	floor: { ...noFigures(), ...floor }
});

describe('the report', () => {
	test('sets the map beside the bare page, with range and ratio', () => {
		const text = report([story({ interactive: [200, 300, 400] }, { interactive: [150] })], environment);
		expect(text).toMatch(/interactive map +300 ms \(200–400\) +150 ms \(150–150\) +2\.00/);
	});

	test('says where the map is slower, and by how much', () => {
		const text = report([story({ interactive: [300] }, { interactive: [150] })], environment);
		expect(text).toContain('worse than the bare page: interactive map (2.0 times)');
	});

	test('counts fewer frames as slower', () => {
		const text = report([story({ flightRate: [20] }, { flightRate: [60] })], environment);
		expect(text).toContain('flight: frames per second (3.0 times)');
	});

	test('names a missed target, and none that is met', () => {
		const missed = report([story({ changeScript: [12, 12, 12] }, {})], environment);
		expect(missed).toContain('targets missed: date: script to the next frame: 12.0 ms, target 8 ms');
		expect(report([story({ changeScript: [7] }, {})], environment)).toContain('targets missed: none');
	});
});

test('a walk through the dates goes back and forth, and every step changes the date', () => {
	expect([0, 1, 2, 3, 4, 5].map((step) => itemAt(['a', 'b', 'c'], step))).toEqual(['c', 'b', 'a', 'b', 'c', 'b']);
});
