import { describe, expect, test } from 'vitest';
import type { ContenderId } from './contenders.ts';
import { noExploreFigures, noFigures, type ExploreFigures, type Figures } from './figures.ts';
import { markdown, report } from './report.ts';
import { addVisit, noResults, reasonToSkip, type SizeResult } from './results.ts';
import { verdicts } from './targets.ts';
import type { Environment } from '../lib/environment.ts';

const environment: Environment = {
	chromium: '156',
	node: '20.20.2',
	processors: 2,
	processor: 'a processor',
	load: 0.5,
	rounds: 1,
	seconds: 60
};
const all: ContenderId[] = ['ours', 'floor', 'vis', 'vis-clustered', 'timelinejs'];

function measured(events: number, figures: Partial<Record<ContenderId, Partial<Figures>>>): SizeResult {
	const [size] = noResults([events]) as [SizeResult];
	for (const [id, known] of Object.entries(figures)) Object.assign(size.results[id as ContenderId].figures, known);
	return size;
}

const explored = (figures: Partial<ExploreFigures>): ExploreFigures => ({ ...noExploreFigures(), ...figures });
const textOf = (...sizes: SizeResult[]) => report(sizes, noExploreFigures(), all, environment);

describe('the report', () => {
	test('sets this timeline beside the bare canvas, with range and ratio', () => {
		const size = measured(1000, { ours: { usable: [200, 300, 400] }, floor: { usable: [150] } });
		expect(textOf(size)).toMatch(/usable +300 ms \(200–400\) +150 ms .* 2\.00/);
	});

	test('sets the other timelines beside it by their median', () => {
		expect(textOf(measured(35, { vis: { heap: [7, 9, 11] } }))).toMatch(/heap .* 9\.0 MB +– +–/);
	});

	test('says what is missing and why', () => {
		const size = measured(100_000, {});
		size.results['vis-clustered'].trouble = 'not usable within 60 s';
		expect(textOf(size)).toContain('100,000 events, vis-timeline, clustered: not usable within 60 s.');
	});

	test('shows only the timelines that were asked for', () => {
		expect(report([measured(35, {})], noExploreFigures(), ['ours'], environment)).not.toContain('TimelineJS');
	});

	test('has a short table for the README, with a line for what did not survive', () => {
		const size = measured(1000, {
			ours: { firstEvent: [230], usable: [260], panRate: [60], panWorstFrame: [17], heap: [7.4], nodes: [290] }
		});
		size.results.timelinejs.trouble = 'not usable within 60 s';
		const [, , ours, other, ...more] = markdown([size], ['ours', 'vis', 'timelinejs']).split('\n');
		expect(ours).toMatch(/^\| 1,000: this timeline \| 0\.23 s \| 0\.26 s \| 60\/s, 17 ms \|.* 7 MB \| 290 \|$/);
		expect(other).toMatch(/^\| 1,000: TimelineJS \| not usable within 60 s \|/);
		expect(more).toEqual([]);
	});
});

describe('the targets', () => {
	const found = (target: RegExp, sizes: SizeResult[], explore = noExploreFigures()) =>
		verdicts(sizes, explore).find((verdict) => target.test(verdict.target));

	test('are unknown where nothing was measured', () => {
		expect(verdicts([measured(35, {})], noExploreFigures()).every(({ isMet }) => isMet === null)).toBe(true);
	});

	test('let 100,000 events take twice the time of the bare canvas', () => {
		const with_ = (usable: number) => [measured(100_000, { ours: { usable: [usable] }, floor: { usable: [500] } })];
		expect(found(/usable/, with_(1000))?.isMet).toBe(true);
		expect(found(/usable/, with_(1001))?.isMet).toBe(false);
		expect(found(/usable/, [measured(35, {})])).toBeUndefined();
	});

	test('allow no frame of any round over 50 ms, and a fifth fewer frames than the bare canvas', () => {
		const sizes = [
			measured(35, { ours: { panWorstFrame: [17, 17, 51], panRate: [48] }, floor: { panRate: [60] } }),
			measured(1000, { ours: { panWorstFrame: [50], panRate: [47] }, floor: { panRate: [60] } })
		];
		expect(verdicts(sizes, noExploreFigures()).map(({ isMet }) => isMet)).toEqual([
			null,
			false,
			true,
			true,
			false,
			null
		]);
	});

	test('want the event drawn before the script begins, and the slowest selection within 100 ms', () => {
		const early = explored({ firstEvent: [300], firstEventAlone: [290], script: [310], all: [60, 99] });
		expect(found(/first event/, [], early)?.isMet).toBe(true);
		expect(found(/four times/, [], early)?.isMet).toBe(true);
		const late = explored({ firstEvent: [320], firstEventAlone: [290], script: [310], all: [60, 101] });
		expect(found(/first event/, [], late)?.isMet).toBe(false);
		expect(found(/four times/, [], late)?.isMet).toBe(false);
	});
});

describe('a timeline', () => {
	const vis = { id: 'vis', title: 'vis-timeline' } as const;

	test('is not tried with more events than it could show in time', () => {
		const sizes = [measured(1000, { vis: { usable: [7000] } }), measured(10_000, {})];
		expect(reasonToSkip(vis, 10_000, sizes)).toBe('not tried, as 1,000 take 7 s and there is patience for 60 s');
		expect(reasonToSkip(vis, 1000, sizes)).toBeUndefined();
		expect(reasonToSkip(vis, 10_000, [measured(1000, { vis: { usable: [5900] } })])).toBeUndefined();
	});

	test('is not tried with more events than those with which it fails', () => {
		const [size] = [measured(1000, {})];
		size.results.vis.trouble = 'not usable within 60 s';
		expect(reasonToSkip(vis, 10_000, [size])).toBe('not tried, as vis-timeline fails with 1,000');
	});

	test('of this project is always tried', () => {
		const sizes = [measured(1000, { ours: { usable: [59_000] } })];
		expect(reasonToSkip({ id: 'ours', title: 'this timeline' }, 100_000, sizes)).toBeUndefined();
	});

	test('that takes very long is visited once', () => {
		const { results } = measured(1000, {});
		addVisit(results.vis, { figures: { ...noFigures(), usable: [200] } }, 8);
		addVisit(results.timelinejs, { figures: { ...noFigures(), usable: [20_000] } }, 40);
		expect([results.vis.isSlow, results.timelinejs.isSlow]).toEqual([undefined, true]);
	});
});
