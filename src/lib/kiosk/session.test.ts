import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	attract,
	isBusy,
	LONGEST_GAP,
	LONGEST_TOUCH,
	secondsLeft,
	step,
	TAP_FOLLOWS,
	type Session,
	type SessionEvent
} from './session.ts';

const TIMING = { idle: 90_000, countdown: 30_000 };
const START = Date.UTC(2026, 0, 1);
const TICK = 250;

const send = (session: Session, event: SessionEvent, after = 0) => step(session, event, session.now + after, TIMING);
const touches = (count: number): SessionEvent => ({ type: 'touches', count });

/** Nothing happens for so long. */
function wait(session: Session, ms: number): Session {
	let current = session;
	for (let passed = 0; passed < ms; passed += TICK) current = send(current, { type: 'tick' }, TICK);
	return current;
}

const visitor = () => send(attract(START), { type: 'wake' });

describe('a session at the screen', () => {
	it('begins with a tap, asks after the idle time, and is over when the question stood for its time', () => {
		let session = visitor();
		expect(session.phase).toBe('exploring');
		session = wait(session, TIMING.idle - TICK);
		expect(session.phase).toBe('exploring');
		session = wait(session, TICK);
		expect(session.phase).toBe('asking');
		expect(secondsLeft(session, TIMING)).toBe(30);
		session = wait(session, 12_000);
		expect(secondsLeft(session, TIMING)).toBe(18);
		expect(wait(session, 18_000).phase).toBe('attract');
	});

	it('goes on with every answer to the question', () => {
		const asked = wait(visitor(), TIMING.idle);
		for (const type of ['wake', 'act'] as const) {
			const session = send(asked, { type }, 1000);
			expect(session.phase).toBe('exploring');
			expect(wait(session, TIMING.idle - TICK).phase).toBe('exploring');
		}
	});

	it('does not ask while a finger rests on the screen, and holds the countdown still meanwhile', () => {
		const held = wait(send(visitor(), touches(1)), 2 * TIMING.idle);
		expect(held.phase).toBe('exploring');
		expect(wait(send(held, touches(0)), TIMING.idle - TICK).phase).toBe('exploring');

		const asked = send(wait(visitor(), TIMING.idle + 5000), touches(1));
		const later = wait(asked, 60_000);
		expect(later.phase).toBe('asking');
		expect(secondsLeft(later, TIMING)).toBe(25);
	});

	it('takes a finger that has not stirred for minutes for no visitor', () => {
		const forgotten = wait(send(visitor(), touches(1)), LONGEST_TOUCH + TIMING.idle + TIMING.countdown);
		expect(forgotten.phase).toBe('attract');
	});

	it('does not ask during an animation that the visitor began, and counts from its end', () => {
		let session = send(visitor(), { type: 'moving', lasts: 120_000 });
		session = wait(session, 100_000);
		expect(session.phase).toBe('exploring');
		session = send(session, { type: 'at-rest' });
		expect(wait(session, TIMING.idle - TICK).phase).toBe('exploring');
		expect(wait(session, TIMING.idle).phase).toBe('asking');
	});

	it('is woken by a drag or a long press too, which no tap follows', () => {
		for (const session of [attract(START), wait(visitor(), TIMING.idle)]) {
			const lifted = send(send(session, touches(1), 10), touches(0), 3000);
			expect(lifted.phase).toBe(session.phase);
			expect(wait(lifted, TAP_FOLLOWS + TICK).phase).toBe('exploring');
		}
	});

	it('is not woken by the finger that was down when it was reset', () => {
		const reset = send(send(visitor(), touches(1)), { type: 'start-over' });
		expect(reset.phase).toBe('attract');
		expect(wait(send(reset, touches(0), 500), 2000).phase).toBe('attract');
	});

	it('finds nobody there after the machine slept, however the clock went', () => {
		const asked = wait(visitor(), TIMING.idle + 3000);
		for (const session of [visitor(), asked]) {
			for (const jump of [LONGEST_GAP + 1, 8 * 3_600_000, -60_000, -1e12]) {
				const awake = send(session, { type: 'tick' }, jump);
				expect(awake.phase).toBe('attract');
				expect(awake.now).toBe(session.now + jump);
				expect(secondsLeft(awake, TIMING)).toBeLessThanOrEqual(30);
			}
		}
	});

	it('answers the touch that wakes the machine', () => {
		const down = send(visitor(), touches(1), 3_600_000);
		expect(down.phase).toBe('attract');
		expect(wait(send(down, touches(0), 100), 1000).phase).toBe('exploring');
	});
});

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
	fc.record({ type: fc.constant('touches' as const), count: fc.nat(3) }),
	fc.record({ type: fc.constant('moving' as const), lasts: fc.nat(5000) }),
	fc.constantFrom('wake' as const, 'act' as const, 'at-rest' as const, 'start-over' as const).map((type) => ({ type })),
	fc.constant({ type: 'tick' as const })
);
const moment = fc.oneof(
	{ weight: 12, arbitrary: fc.nat(20_000) },
	{ weight: 1, arbitrary: fc.integer({ min: -1e9, max: 1e9 }) }
);
const history = fc.array(fc.tuple(event, moment), { maxLength: 60 });

describe('laws of a session', () => {
	const states = (steps: [SessionEvent, number][]) => {
		let session = attract(START);
		return steps.map(([happened, after]) => {
			const before = session;
			session = step(before, happened, before.now + after, TIMING);
			return { before, happened, after, session };
		});
	};

	it('the countdown is whole and never below zero nor above its start', () => {
		fc.assert(
			fc.property(history, (steps) => {
				for (const { session } of states(steps)) {
					const left = secondsLeft(session, TIMING);
					expect(Number.isInteger(left) && left >= 0 && left <= 30).toBe(true);
				}
			})
		);
	});

	it('a visitor is never sent away unasked, nor while touching or watching', () => {
		fc.assert(
			fc.property(history, (steps) => {
				for (const { before, happened, after, session } of states(steps)) {
					const wasReset = happened.type === 'start-over' || after > LONGEST_GAP || after < 0;
					if (wasReset || session.phase !== 'attract') continue;
					expect(before.phase).not.toBe('exploring');
					if (before.phase === 'asking') expect(isBusy(session)).toBe(false);
				}
			})
		);
	});

	it('the question is never put to somebody who touches or watches', () => {
		fc.assert(
			fc.property(history, (steps) => {
				for (const { before, session } of states(steps)) {
					if (before.phase === 'exploring' && session.phase === 'asking') expect(isBusy(session)).toBe(false);
				}
			})
		);
	});

	it('whatever happened, an unwatched screen is back at the start after both times and the longest touch', () => {
		fc.assert(
			fc.property(history, (steps) => {
				const last = states(steps).at(-1)?.session ?? attract(START);
				const still = wait(send(last, touches(0)), 10_000 + TIMING.idle + TIMING.countdown);
				expect(still.phase).toBe('attract');
			}),
			{ numRuns: 40 }
		);
	});
});
