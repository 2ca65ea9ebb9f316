/**
 * Who is at the screen: nobody (`attract`), a visitor (`exploring`), or perhaps a visitor (`asking` “Still reading?”).
 * Moments are ms of the wall clock, which goes on while a machine sleeps.
 */
export type Phase = 'attract' | 'exploring' | 'asking';

export interface Session {
	phase: Phase;
	/** The last moment that it was told of. */
	now: number;
	/** Since when the visitor has done nothing. */
	quietSince: number;
	/** Since when the question stands. */
	askedSince: number;
	/** Fingers on the screen. */
	touches: number;
	/** When a finger was last put down, moved or lifted. */
	touchedAt: number;
	/** Until when an animation that the visitor began may last. */
	movingUntil: number;
	/** When the last finger was lifted that has not been followed by a tap: a drag or a long press wakes as well. */
	liftedAt: number | null;
}

/** In ms. */
export interface Timing {
	/** How long a visitor may do nothing. */
	idle: number;
	/** How long the question stands. */
	countdown: number;
}

export type SessionEvent =
	/** So many fingers are on the screen now; a mouse counts as one while its button is down. */
	| { type: 'touches'; count: number }
	/** The invitation or “Yes, keep reading” was tapped, or chosen by key. */
	| { type: 'wake' }
	/** Anything else that a visitor does: a key, a scroll, a choice. */
	| { type: 'act' }
	/** The visitor set something in motion that ends within so many ms, */
	| { type: 'moving'; lasts: number }
	/** and it came to rest. */
	| { type: 'at-rest' }
	/** The visitor wants to begin again, or something failed and nobody knows what state it left. */
	| { type: 'start-over' }
	| { type: 'tick' };

/** A clock that goes further than this between two ticks stood still meanwhile: the machine slept, and nobody is there. */
export const LONGEST_GAP = 30_000;
/** Clocks are set back by less than this all the time. */
export const LEAST_STEP_BACK = 2_000;
/** A finger that does not stir for so long is a bag or a drop of water. */
export const LONGEST_TOUCH = 300_000;
/** How soon a tap follows the lifting of its finger, generously. */
export const TAP_FOLLOWS = 400;

export const attract = (now: number): Session => ({
	phase: 'attract',
	now,
	quietSince: now,
	askedSince: now,
	touches: 0,
	touchedAt: now,
	movingUntil: now,
	liftedAt: null
});

const explore = (session: Session): Session => ({
	...session,
	phase: 'exploring',
	quietSince: session.now,
	liftedAt: null
});

/** Whether the visitor is touching the screen, or watching what a touch began. */
export const isBusy = ({ touches, touchedAt, movingUntil, now }: Session): boolean =>
	(touches > 0 && now - touchedAt < LONGEST_TOUCH) || now < movingUntil;

/**
 * What follows from an event.
 * @param at the moment of it
 */
export function step(session: Session, event: SessionEvent, at: number, timing: Timing): Session {
	const gap = at - session.now;
	if (!(gap <= LONGEST_GAP && gap >= -LEAST_STEP_BACK)) return happen(attract(at), event);
	const now = Math.max(at, session.now);
	// The question waits while a finger is down, and so does the time after which it is put.
	const waited = session.touches > 0 && isBusy(session) ? now - session.now : 0;
	const later = { ...session, now, askedSince: session.askedSince + waited };
	return pass(happen(later, event), timing);
}

function happen(session: Session, event: SessionEvent): Session {
	const { now, phase } = session;
	switch (event.type) {
		case 'touches': {
			const lifted = session.touches > 0 && event.count === 0;
			return { ...session, touches: event.count, touchedAt: now, liftedAt: lifted ? now : session.liftedAt };
		}
		case 'wake':
			return explore(session);
		case 'act':
			return phase === 'attract' ? session : explore(session);
		case 'moving':
			return phase === 'attract' ? session : { ...session, movingUntil: now + event.lasts };
		case 'at-rest':
			return { ...session, movingUntil: now };
		case 'start-over':
			return attract(now);
		case 'tick':
			return session;
	}
}

/** What the passing of time alone brings about. */
function pass(session: Session, { idle, countdown }: Timing): Session {
	const { phase, now, quietSince, askedSince, liftedAt, touches } = session;
	const busy = isBusy(session);
	if (phase === 'exploring') {
		if (busy || liftedAt !== null) return { ...session, quietSince: now, liftedAt: null };
		return now - quietSince < idle ? session : { ...session, phase: 'asking', askedSince: now };
	}
	if (liftedAt !== null && touches === 0 && now - liftedAt >= TAP_FOLLOWS) return explore(session);
	if (phase === 'asking' && !busy && liftedAt === null && now - askedSince >= countdown) return attract(now);
	return session;
}

/** What the countdown of the question shows: whole seconds, from `countdown` down to 0. */
export function secondsLeft({ askedSince, now }: Session, { countdown }: Timing): number {
	const left = Math.ceil((countdown - (now - askedSince)) / 1000);
	return Math.min(Math.ceil(countdown / 1000), Math.max(0, left));
}
