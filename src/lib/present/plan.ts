import type { Tour } from '../model/index.ts';

/** The planned time of a scene, ms from the start of the presentation. */
export interface Slot {
	from: number;
	to: number;
}

/** How the presentation stands against its plan; `by` in ms. */
export type Pace = { kind: 'on-plan' | 'ahead' | 'behind'; by: number; slot: Slot };

const MINUTE = 60_000;

/** Less than this is no matter to speak of, ms. */
const TOLERANCE = 30_000;

/** The plan of a tour: a slot for each scene, one after the other. */
export function planOf({ scenes }: Pick<Tour, 'scenes'>): Slot[] {
	let minutes = 0;
	return scenes.map((scene) => {
		const from = minutes * MINUTE;
		minutes += scene.minutes;
		return { from, to: minutes * MINUTE };
	});
}

/**
 * Whether a scene is shown at the time that was planned for it.
 * @param elapsed ms since the start of the presentation
 */
export function paceOf(slot: Slot, elapsed: number): Pace {
	const late = elapsed - slot.to;
	const early = slot.from - elapsed;
	if (late >= TOLERANCE) return { kind: 'behind', by: late, slot };
	if (early >= TOLERANCE) return { kind: 'ahead', by: early, slot };
	return { kind: 'on-plan', by: 0, slot };
}

/** In minutes as one says them, one at least. */
export const minutesSaid = (ms: number): number => Math.max(1, Math.round(ms / MINUTE));
