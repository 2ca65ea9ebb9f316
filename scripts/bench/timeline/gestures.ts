import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

interface Point {
	x: number;
	y: number;
}

/** Inputs per second: those of a common mouse. */
const RATE = 60;
const CTRL = 2;

/**
 * Drags from right to left as a hand does, speeding up and slowing down, so that it is at rest when it lets go.
 * Resolves once the page has taken every input.
 */
export async function drag(cdp: CDPSession, from: Point, distance: number, ms: number) {
	const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number) =>
		cdp.send('Input.dispatchMouseEvent', {
			type,
			x,
			y: from.y,
			button: 'left',
			buttons: type === 'mouseReleased' ? 0 : 1,
			clickCount: type === 'mouseMoved' ? 0 : 1
		});
	await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from });
	const pressed = mouse('mousePressed', from.x);
	await paced(ms, (share) => mouse('mouseMoved', from.x - (distance * (1 - Math.cos(Math.PI * share))) / 2));
	await pressed;
	await mouse('mouseReleased', from.x - distance);
}

/** Turns the wheel at a point; see {@link drag}. */
export async function turnWheel(cdp: CDPSession, at: Point, deltaY: number, withCtrl: boolean, ms: number) {
	await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
	await paced(ms, () =>
		cdp.send('Input.dispatchMouseEvent', {
			type: 'mouseWheel',
			...at,
			deltaX: 0,
			deltaY,
			modifiers: withCtrl ? CTRL : 0
		})
	);
}

/** Presses a button four times a second; see {@link drag}. */
export async function pressOften(cdp: CDPSession, at: Point, ms: number) {
	const press = async () => {
		const click = { ...at, button: 'left', clickCount: 1 } as const;
		await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...click });
		await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...click });
	};
	await paced(ms, press, 4);
}

/**
 * Sends inputs at a steady rate, whether the page keeps up or not, and waits until it has taken them all.
 * @param send is told which share of the time has passed, above 0 and up to 1
 */
async function paced(ms: number, send: (share: number) => Promise<unknown>, rate = RATE) {
	const count = Math.round((ms * rate) / 1000);
	const start = performance.now();
	const sent: Promise<unknown>[] = [];
	const failures: unknown[] = [];
	for (let input = 1; input <= count; input += 1) {
		await sleep(Math.max(0, start + (input * 1000) / rate - performance.now()));
		sent.push(send(input / count).catch((error: unknown) => failures.push(error)));
	}
	await Promise.all(sent);
	if (failures.length > 0) throw failures[0];
}
