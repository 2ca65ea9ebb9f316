import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import type { Gesture } from './gestures.ts';
import type { Point } from './screen.ts';

const STEPS = 4;

/** Makes a gesture on the screen. */
export async function make(cdp: CDPSession, { fingers, rest }: Gesture): Promise<void> {
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
		cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
	await touch(
		'touchStart',
		fingers.map(({ from }) => from)
	);
	const moves = fingers.some(({ from, to }) => from !== to);
	for (let step = 1; moves && step <= STEPS; step++) {
		const on = (a: number, b: number) => a + ((b - a) * step) / STEPS;
		await touch(
			'touchMove',
			fingers.map(({ from, to }) => ({ x: on(from.x, to.x), y: on(from.y, to.y) }))
		);
	}
	if (rest > 0) await sleep(rest);
	await touch('touchEnd', []);
}
