import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker } from './messages.ts';
import { Offline, type Surroundings } from './offline.svelte.ts';

const SCOPE = 'https://example.org/story/';

class FakeWorker extends EventTarget {
	readonly told: string[] = [];
	state: ServiceWorkerState = 'installing';

	postMessage(message: string) {
		this.told.push(message);
	}

	becomes(state: ServiceWorkerState) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	readonly scope = SCOPE;
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	active: FakeWorker | null = null;
	update = vi.fn(async () => undefined);

	finds(worker: FakeWorker) {
		this.installing = worker;
		this.dispatchEvent(new Event('updatefound'));
	}

	installs() {
		const worker = this.installing!;
		this.installing = null;
		this.waiting = worker;
		worker.becomes('installed');
	}

	activates() {
		const worker = this.waiting!;
		this.waiting = null;
		this.active = worker;
		worker.becomes('activated');
	}

	givesUp() {
		const worker = this.installing!;
		this.installing = null;
		worker.becomes('redundant');
	}
}

class FakeContainer extends EventTarget {
	controller: FakeWorker | null = null;
	readonly registration = new FakeRegistration();
	registered = false;
	register = vi.fn(async () => {
		this.registered = true;
	});
	startMessages = vi.fn();

	async getRegistration() {
		return this.registered ? this.registration : undefined;
	}

	hears(message: Partial<FromWorker>) {
		this.dispatchEvent(new MessageEvent('message', { data: { scope: SCOPE, version: 'v1', ...message } }));
	}

	changesController(worker: FakeWorker) {
		this.controller = worker;
		this.dispatchEvent(new Event('controllerchange'));
	}
}

let container: FakeContainer;
let offline: Offline;
const takenOver = vi.fn();
const start = () =>
	offline.start({
		container: container as unknown as Surroundings['container'],
		root: '/story/',
		say: (problem) => `said: ${problem}`,
		takenOver
	});

beforeEach(() => {
	vi.useFakeTimers();
	container = new FakeContainer();
	offline = new Offline();
	takenOver.mockReset();
});

afterEach(() => {
	vi.useRealTimers();
});

/** A site that was saved on an earlier visit. */
function savedBefore(): FakeRegistration {
	const { registration } = container;
	registration.active = new FakeWorker();
	container.registered = true;
	container.controller = registration.active;
	return registration;
}

describe('The saved site', () => {
	it('is not to be had where there are no workers', async () => {
		await offline.start({ container: undefined, root: '/', say: String, takenOver });
		expect(offline.state).toBe('unsupported');
		offline.check();
		await offline.applyUpdate();
	});

	it('is saved on the first visit, from nothing to ready', async () => {
		expect(offline.state).toBe('none');
		await start();
		expect(container.register).toHaveBeenCalledWith('/story/service-worker.js', {
			scope: '/story/',
			updateViaCache: 'none'
		});
		const { registration } = container;
		registration.finds(new FakeWorker());
		expect(offline.state).toBe('saving');
		registration.installs();
		registration.activates();
		expect(registration.active!.told).toEqual(['status']);
		container.changesController(registration.active!);
		container.hears({ about: 'saved', bytes: 4_000_000, savedAt: 5 });
		flushSync();
		expect(offline).toMatchObject({
			state: 'ready',
			version: 'v1',
			bytes: 4_000_000,
			updatedAt: 5,
			updateReady: false
		});
		expect(takenOver).not.toHaveBeenCalled();
	});

	it('says why it could not be saved, and tries again', async () => {
		await start();
		const { registration } = container;
		registration.finds(new FakeWorker());
		container.hears({ about: 'failed', problem: 'storage-full', inUse: false });
		registration.givesUp();
		expect(offline).toMatchObject({ state: 'failed', problem: 'storage-full', cause: 'said: storage-full' });
		container.registered = false;
		await vi.advanceTimersByTimeAsync(3_600_000);
		expect(container.register).toHaveBeenCalledTimes(2);
	});

	it('says that there was no network to save it from', async () => {
		container.register.mockRejectedValue(new TypeError('no network'));
		await start();
		expect(offline).toMatchObject({ state: 'failed', problem: 'network' });
	});

	it('looks for a newer version when a page loads and every hour, and is not troubled without a network', async () => {
		const registration = savedBefore();
		registration.update.mockRejectedValue(new TypeError('no network'));
		await start();
		container.hears({ about: 'saved', bytes: 1, savedAt: 1 });
		expect(registration.update).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(2 * 3_600_000);
		expect(registration.update).toHaveBeenCalledTimes(3);
		expect(offline).toMatchObject({ state: 'ready', problem: undefined });
		expect(container.register).not.toHaveBeenCalled();
	});

	it('stays as it was if a newer version does not come whole', async () => {
		const registration = savedBefore();
		await start();
		container.hears({ about: 'saved', bytes: 1, savedAt: 1 });
		registration.finds(new FakeWorker());
		container.hears({ about: 'failed', version: 'v2', problem: 'damaged', inUse: false });
		registration.givesUp();
		expect(offline).toMatchObject({ state: 'ready', version: 'v1', problem: 'damaged', updateReady: false });
		registration.finds(new FakeWorker());
		registration.installs();
		expect(offline).toMatchObject({ state: 'ready', problem: undefined, updateReady: true });
	});

	it('is reported when it was found broken', async () => {
		savedBefore();
		await start();
		container.hears({ about: 'failed', problem: 'network', inUse: true });
		expect(offline).toMatchObject({ state: 'failed', problem: 'network' });
		container.hears({ about: 'saved', bytes: 1, savedAt: 1 });
		expect(offline.state).toBe('ready');
	});

	it('is not mistaken for another site on the same host', async () => {
		savedBefore();
		await start();
		container.hears({ scope: 'https://example.org/other/', about: 'failed', problem: 'network', inUse: true });
		expect(offline.state).toBe('none');
	});
});

describe('A newer version', () => {
	it('takes over when the page wishes, and the page hears of it', async () => {
		const registration = savedBefore();
		await start();
		const newer = new FakeWorker();
		registration.finds(newer);
		registration.installs();
		const applied = offline.applyUpdate();
		expect(newer.told).toEqual(['take-over']);
		registration.activates();
		container.changesController(newer);
		await applied;
		expect(takenOver).toHaveBeenCalledExactlyOnceWith(true);
		expect(offline.updateReady).toBe(false);
	});

	it('that takes over on the wish of another page is told as such', async () => {
		const registration = savedBefore();
		await start();
		registration.finds(new FakeWorker());
		registration.installs();
		registration.activates();
		container.changesController(registration.active!);
		expect(takenOver).toHaveBeenCalledExactlyOnceWith(false);
	});

	it('that does not take over within ten seconds is given up', async () => {
		const registration = savedBefore();
		await start();
		registration.finds(new FakeWorker());
		registration.installs();
		const refused = expect(offline.applyUpdate()).rejects.toThrow('within 10 seconds');
		await vi.advanceTimersByTimeAsync(10_000);
		await refused;
		expect(offline.updateReady).toBe(true);
	});

	it('that waits already is found when a page loads', async () => {
		const registration = savedBefore();
		registration.waiting = new FakeWorker();
		await start();
		expect(offline.updateReady).toBe(true);
	});
});
