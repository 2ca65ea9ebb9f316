import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAwake } from './wake-lock.ts';

class Sentinel extends EventTarget {
	released = false;
	release() {
		this.released = true;
		this.dispatchEvent(new Event('release'));
		return Promise.resolve();
	}
}

function screen(refuses = false) {
	const locks: Sentinel[] = [];
	const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
	const around = {
		page,
		refuses,
		wakeLock: {
			request: () => {
				if (around.refuses) return Promise.reject(new DOMException('low battery', 'NotAllowedError'));
				locks.push(new Sentinel());
				return Promise.resolve(locks.at(-1) as unknown as WakeLockSentinel);
			}
		}
	};
	const isLit = () => locks.some(({ released }) => !released);
	const show = (state: DocumentVisibilityState) => {
		page.visibilityState = state;
		page.dispatchEvent(new Event('visibilitychange'));
	};
	return { around, locks, isLit, show };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('keeping the screen lit', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('asks again when the page is seen again', async () => {
		const { around, locks, isLit, show } = screen();
		keepAwake(around, () => undefined);
		await settle();
		expect(isLit()).toBe(true);
		show('hidden');
		await locks[0]!.release();
		await settle();
		expect(isLit()).toBe(false);
		show('visible');
		await settle();
		expect(isLit()).toBe(true);
	});

	it('holds one lock only', async () => {
		const { around, locks, show } = screen();
		keepAwake(around, () => undefined);
		show('visible');
		await settle();
		show('visible');
		await settle();
		expect(locks).toHaveLength(1);
	});

	it('says once that the browser refuses, and asks again each minute', async () => {
		const { around, isLit } = screen(true);
		const refused = vi.fn();
		keepAwake(around, refused);
		await vi.advanceTimersByTimeAsync(200_000);
		expect(refused).toHaveBeenCalledTimes(1);
		around.refuses = false;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(isLit()).toBe(true);
	});

	it('lets the screen go dark when told, and for good', async () => {
		const { around, isLit, show } = screen();
		const letSleep = keepAwake(around, () => undefined);
		await settle();
		letSleep();
		show('visible');
		await settle();
		expect(isLit()).toBe(false);
	});

	it('does nothing in a browser without it', () => {
		const { around } = screen();
		expect(() => keepAwake({ ...around, wakeLock: undefined }, () => undefined)()).not.toThrow();
	});
});
