/** What the page tells its worker each second. */
export interface Beat {
	/** Where to ask for help should the page freeze; null where nobody would hear. */
	rescue: string | null;
	/** A page that is not seen is slowed down by the browser, which is no fault. */
	visible: boolean;
}

/** What the worker knows. Moments are ms of its own clock. */
export interface Pulse {
	beat: Beat | null;
	beatAt: number;
	lookedAt: number;
	askedAt: number | null;
}

/** How often the page beats and the worker looks, ms. */
export const BEAT_EVERY = 1000;
export const LOOK_EVERY = 500;
/** A page that has not beaten for so long is frozen, ms. */
export const FROZEN_AFTER = 5000;
/** Help takes a while: a second call comes no sooner than this, ms. */
const ASK_EVERY = 20_000;

export const noPulse = (now: number): Pulse => ({ beat: null, beatAt: now, lookedAt: now, askedAt: null });

export const beaten = (pulse: Pulse, beat: Beat, now: number): Pulse => ({
	...pulse,
	beat,
	beatAt: now,
	askedAt: null
});

/**
 * Looks whether the page still lives. Where the worker itself was late the whole machine stood still, and the page gets
 * its time anew.
 * @returns where to ask for help, if it is time to
 */
export function look(pulse: Pulse, now: number): { pulse: Pulse; ask: string | null } {
	const slept = now - pulse.lookedAt > FROZEN_AFTER / 2;
	const beatAt = slept ? now : pulse.beatAt;
	const looked = { ...pulse, beatAt, lookedAt: now };
	const { beat, askedAt } = looked;
	const due = askedAt === null || now - askedAt >= ASK_EVERY;
	if (!beat?.visible || beat.rescue === null || now - beatAt < FROZEN_AFTER || !due)
		return { pulse: looked, ask: null };
	return { pulse: { ...looked, askedAt: now }, ask: beat.rescue };
}
