/** The clock of a presentation, as it is kept and told to other windows. */
export interface TimerState {
	/** When it would have been started had it never been paused, ms since the epoch; null before the start. */
	startedAt: number | null;
	/** Since when it stands still, ms since the epoch; null while it runs. */
	pausedAt: number | null;
}

export const UNSTARTED: TimerState = { startedAt: null, pausedAt: null };

export const isRunning = ({ startedAt, pausedAt }: TimerState): boolean => startedAt !== null && pausedAt === null;

/** How long it has run by a moment, ms. */
export function elapsedAt({ startedAt, pausedAt }: TimerState, now: number): number {
	return startedAt === null ? 0 : Math.max(0, (pausedAt ?? now) - startedAt);
}

/** Starts it, or lets it run on after a pause. */
export function started(state: TimerState, now: number): TimerState {
	if (isRunning(state)) return state;
	return { startedAt: now - elapsedAt(state, now), pausedAt: null };
}

export function paused(state: TimerState, now: number): TimerState {
	return isRunning(state) ? { ...state, pausedAt: now } : state;
}

/** Between two looks, the clock of the day may lag this much behind the steady one, ms: both are rounded. */
const SLACK = 1000;

/**
 * The same timer after the clock of the day was set back, so that it does not lose time. The start is kept by the clock of
 * the day, because only that outlives a reload and is the same in two windows; how much it was set back is known from
 * the steady clock (`performance.now`). A leap forward stays: the machine slept, and the lesson went on.
 * @param dayStep how far the clock of the day went since the last look, ms
 * @param steadyStep how far the steady clock went, ms
 */
export function afterClockStep(state: TimerState, dayStep: number, steadyStep: number): TimerState {
	const setBack = steadyStep - dayStep;
	if (state.startedAt === null || setBack <= SLACK) return state;
	const shifted = (moment: number | null) => moment && moment - setBack;
	return { startedAt: shifted(state.startedAt), pausedAt: shifted(state.pausedAt) };
}

/** A stretch of time as a clock shows it: minutes and seconds, with hours from the first on. */
export function clockText(ms: number): string {
	const seconds = Math.floor(Math.max(0, ms) / 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}
