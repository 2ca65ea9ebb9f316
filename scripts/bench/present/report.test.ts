import { describe, expect, test } from 'vitest';
import { reportOfHoldings, reportOfPaints, type Press } from './report.ts';

const press = (scene: number, painted: number, isNewScene = true): Press => ({
	scene,
	step: isNewScene ? 0 : 1,
	title: `Scene ${scene}`,
	isNewScene,
	painted
});

describe('the report on the stage', () => {
	test('names the worst of the scenes, and says how many were in time', () => {
		expect(reportOfPaints([press(2, 40), press(3, 60), press(3, 300, false)])).toContain(
			'median 50 ms, worst 60 ms; all of 2 within 100 ms'
		);
		expect(reportOfPaints([press(2, 140), press(3, 100)])).toContain('1 of 2 within 100 ms');
	});

	test('names a scene once, with what it took in each lesson', () => {
		expect(reportOfPaints([press(2, 40), press(3, 60), press(2, 48)])).toMatch(/2 Scene 2 +40 ms, 48 ms\n/);
	});

	test('says whether what is held has grown from the first lesson to the last', () => {
		const lesson = { heap: 20 * 2 ** 20, code: 5 * 2 ** 20, nodes: 1000, listeners: 200 };
		expect(reportOfHoldings([lesson, { ...lesson, heap: 19 * 2 ** 20 }])).toContain('heap -5.0 %, nodes 0.0 %');
		expect(reportOfHoldings([lesson, lesson])).toMatch(/; flat\.$/);
		expect(reportOfHoldings([lesson, { ...lesson, nodes: 1100 }])).toMatch(/NOT FLAT\.$/);
	});
});
