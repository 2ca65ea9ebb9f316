import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beaten, FROZEN_AFTER, LOOK_EVERY, look, noPulse, type Beat } from './heartbeat.ts';
import { Watchdog } from './watchdog.ts';

const BEAT: Beat = { rescue: 'https://a.example/kiosk/rescue?page=x', visible: true };

/** What a worker asks for that looks at these moments after one beat at 0. */
function looksAt(moments: number[], beat = BEAT) {
	let pulse = beaten(noPulse(0), beat, 0);
	return moments.filter((now) => {
		const looked = look(pulse, now);
		pulse = looked.pulse;
		return looked.ask !== null;
	});
}

const every = (step: number, until: number) => Array.from({ length: until / step }, (_, index) => (index + 1) * step);

describe('the heart of the page', () => {
	it('is heard while it beats each second', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 200, max: FROZEN_AFTER - LOOK_EVERY - 1 }), { maxLength: 50 }),
				(pauses) => {
					let pulse = noPulse(0);
					let now = 0;
					for (const pause of pauses) {
						const until = now + pause;
						for (; now + LOOK_EVERY < until; now += LOOK_EVERY) {
							const looked = look(pulse, now);
							pulse = looked.pulse;
							expect(looked.ask).toBeNull();
						}
						now = until;
						pulse = beaten(pulse, BEAT, now);
					}
				}
			)
		);
	});

	it('is helped five seconds after it stopped, and again only if that did not help', () => {
		expect(looksAt(every(LOOK_EVERY, 30_000))).toEqual([FROZEN_AFTER, FROZEN_AFTER + 20_000]);
	});

	it('is left alone where the page is not seen or nobody would hear', () => {
		expect(looksAt(every(LOOK_EVERY, 30_000), { ...BEAT, visible: false })).toEqual([]);
		expect(looksAt(every(LOOK_EVERY, 30_000), { ...BEAT, rescue: null })).toEqual([]);
	});

	it('gets its time anew after the whole machine stood still', () => {
		expect(looksAt([500, 1000, 3_600_000, 3_600_500, 3_601_000])).toEqual([]);
	});
});

describe('the watchdog of the page', () => {
	class Companion extends EventTarget {
		beats: Beat[] = [];
		isDead = false;
		terminated = false;
		postMessage(beat: Beat) {
			this.beats.push(beat);
			if (!this.isDead) this.dispatchEvent(new Event('message'));
		}
		terminate() {
			this.terminated = true;
		}
	}

	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	function begin(makeWorker?: () => never) {
		const made: Companion[] = [];
		const happened: string[] = [];
		let now = 0;
		let beat = BEAT;
		const watchdog = new Watchdog({
			makeWorker:
				makeWorker ??
				(() => {
					made.push(new Companion());
					return made.at(-1) as unknown as Worker;
				}),
			beat: () => beat,
			onfrozen: (ms) => happened.push(`frozen for ${ms}`),
			onrenewed: (why) => happened.push(`renewed: ${why}`),
			now: () => now
		});
		watchdog.start();
		const pass = (ms: number) => {
			now += ms;
			watchdog.tick();
		};
		const hide = () => (beat = { ...BEAT, visible: false });
		return { watchdog, made, happened, pass, hide };
	}

	it('beats', () => {
		const { made, pass } = begin();
		pass(1000);
		pass(1000);
		expect(made[0]!.beats).toEqual([BEAT, BEAT]);
	});

	it('notices that the page stood still, unless it was not seen', () => {
		const { happened, pass, hide } = begin();
		pass(1000);
		pass(7000);
		expect(happened).toEqual(['frozen for 7000']);
		hide();
		pass(60_000);
		expect(happened).toHaveLength(1);
	});

	it('makes a new worker in place of one that died', () => {
		const { made, happened, pass } = begin();
		made[0]!.isDead = true;
		for (let second = 0; second < 10; second++) pass(1000);
		expect(made).toHaveLength(2);
		expect(made[0]!.terminated).toBe(true);
		expect(happened).toEqual(['renewed: silent']);
		for (let second = 0; second < 20; second++) pass(1000);
		expect(made).toHaveLength(2);
	});

	it('takes the worker with it when it ends', () => {
		const { watchdog, made } = begin();
		watchdog.stop();
		vi.advanceTimersByTime(10_000);
		expect(made[0]!.terminated).toBe(true);
		expect(made[0]!.beats).toEqual([]);
	});

	it('goes on where workers are refused', () => {
		const { happened, pass } = begin(() => {
			throw new DOMException('no', 'SecurityError');
		});
		pass(1000);
		pass(9000);
		expect(happened).toEqual(['frozen for 9000']);
	});
});
