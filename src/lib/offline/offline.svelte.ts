import type { FromWorker, OfflineProblem, ToWorker } from './messages.ts';

/**
 * How it stands with the saved site: this browser or address cannot; nothing is saved yet; the first pack is on its way; the
 * whole site is here; it is not, and `problem` says why.
 */
export type OfflineState = 'unsupported' | 'none' | 'saving' | 'ready' | 'failed';

export interface Surroundings {
	/** Undefined where the site cannot be saved. */
	container: ServiceWorkerContainer | undefined;
	/** Path of the site's root, with a slash at its end. */
	root: string;
	/** A problem in words. */
	say: (problem: OfflineProblem) => string;
	/** Called when a newer version has taken over: on this page's wish, or on another's. */
	takenOver: (wished: boolean) => void;
}

/** How often to look for a newer version. Milliseconds. */
const EVERY_HOUR = 3_600_000;
/** A waiting version that has not taken over by then will not. Milliseconds. */
const PATIENCE = 10_000;

/** The saved site as a page sees it; `getOffline` gives the one that there is. */
export class Offline {
	state = $state<OfflineState>('none');
	/** Why the last attempt to save failed. In state `ready` an older version is whole and in use nevertheless. */
	problem = $state<OfflineProblem>();
	/** Names the saved build. */
	version = $state<string>();
	/** Size of what is saved. */
	bytes = $state<number>();
	/** When it was saved, in milliseconds since 1970. */
	updatedAt = $state<number>();
	/** A newer version is saved whole and waits to take over. */
	updateReady = $state(false);

	#around = $state.raw<Surroundings>();
	#registration: ServiceWorkerRegistration | undefined;
	#controlled = false;
	#wish: (() => void) | undefined;

	/** The problem in words. */
	get cause(): string | undefined {
		return this.problem && this.#around?.say(this.problem);
	}

	/** Saves the site, now and whenever it changes. Called once; more calls do nothing. */
	async start(around: Surroundings): Promise<void> {
		if (this.#around) return;
		this.#around = around;
		const { container } = around;
		if (!container) {
			this.state = 'unsupported';
			return;
		}
		this.#controlled = container.controller !== null;
		container.addEventListener('message', ({ data }) => this.#hear(data as FromWorker));
		container.startMessages();
		container.addEventListener('controllerchange', () => this.#takenOver());
		setInterval(() => this.check(), EVERY_HOUR);
		await this.#register(container);
	}

	/** Looks for a newer version, and tries again where saving failed. What comes of it shows in the fields. */
	check(): void {
		const container = this.#around?.container;
		if (container) void this.#register(container);
	}

	/**
	 * Lets the waiting version take over; the page is then loaded anew. Does nothing where none waits.
	 * @throws Error if it has not taken over within ten seconds
	 */
	async applyUpdate(): Promise<void> {
		const waiting = this.#registration?.waiting;
		if (!waiting) return;
		await new Promise<void>((resolve, reject) => {
			const patience = setTimeout(() => {
				this.#wish = undefined;
				reject(new Error('The newer version did not take over within 10 seconds; the older one stays in use.'));
			}, PATIENCE);
			this.#wish = () => {
				clearTimeout(patience);
				resolve();
			};
			waiting.postMessage('take-over' satisfies ToWorker);
		});
	}

	async #register(container: ServiceWorkerContainer): Promise<void> {
		const { root } = this.#around!;
		try {
			const known = await container.getRegistration(root);
			if (!known?.active) await container.register(`${root}service-worker.js`, { scope: root, updateViaCache: 'none' });
			const registration = known ?? (await container.getRegistration(root));
			if (!registration) return;
			if (registration !== this.#registration) {
				this.#registration = registration;
				registration.addEventListener('updatefound', () => this.#watch(registration));
				this.#watch(registration);
				this.#ask(registration);
			}
			if (known?.active) await registration.update();
		} catch {
			// Without a network there is nothing newer; what is saved stays.
			if (!this.#registration?.active) this.#fail('network');
		}
	}

	/** Follows a worker from its first fetch until it waits, takes over or is given up. */
	#watch(registration: ServiceWorkerRegistration) {
		const { installing } = registration;
		this.updateReady = Boolean(registration.waiting && registration.active);
		if (!installing) return;
		if (!registration.active) this.state = 'saving';
		installing.addEventListener('statechange', () => {
			this.updateReady = Boolean(registration.waiting && registration.active);
			if (installing.state === 'installed') this.problem = undefined;
			if (installing.state === 'activated') this.#ask(registration);
			// The worker has told why.
			if (installing.state === 'redundant' && !registration.active) this.#fail(this.problem ?? 'refused');
		});
	}

	#ask(registration: ServiceWorkerRegistration) {
		registration.active?.postMessage('status' satisfies ToWorker);
	}

	#hear(message: FromWorker) {
		if (!this.#registration || message.scope !== this.#registration.scope) return;
		if (message.about === 'saved') {
			this.state = 'ready';
			this.problem = undefined;
			this.version = message.version;
			this.bytes = message.bytes;
			this.updatedAt = message.savedAt;
		} else {
			this.problem = message.problem;
			if (message.inUse) this.state = 'failed';
		}
	}

	#fail(problem: OfflineProblem) {
		this.problem = problem;
		this.state = 'failed';
	}

	#takenOver() {
		const first = !this.#controlled;
		this.#controlled = true;
		if (this.#registration) this.#ask(this.#registration);
		if (first) return;
		const wish = this.#wish;
		this.#wish = undefined;
		wish?.();
		this.#around?.takenOver(wish !== undefined);
	}
}

const offline = new Offline();

/** The saved site. Until `startOffline` was called its state is `none`. */
export const getOffline = (): Offline => offline;
