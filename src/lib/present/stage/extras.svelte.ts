import type { Timer } from '../timer.svelte.ts';

/** What whoever presents may lay over the stage. Each part comes when it is first wanted. */
export class Extras {
	hasLaser = $state(false);
	hasTimer = $state(false);
	Laser = $state.raw<typeof import('./Laser.svelte').default>();
	StageTimer = $state.raw<typeof import('./StageTimer.svelte').default>();

	/** Shows the clock, which starts if it has not yet, or hides it. */
	async switchTimer(timer: Timer) {
		this.hasTimer = !this.hasTimer;
		if (this.hasTimer && !timer.hasStarted) timer.start();
		this.StageTimer ??= (await import('./StageTimer.svelte')).default;
	}

	async switchLaser() {
		this.hasLaser = !this.hasLaser;
		this.Laser ??= (await import('./Laser.svelte')).default;
	}
}
