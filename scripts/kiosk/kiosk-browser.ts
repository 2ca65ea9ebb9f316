import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../bench/lib/pages.ts';
import { Pipe } from './pipe.ts';
import { LOOK, type Point, type Screen } from './screen.ts';

/** The flags of docs/kiosk, which are tried here as well. */
const FLAGS = readFileSync(fileURLToPath(new URL('../../docs/kiosk/chromium.flags', import.meta.url)), 'utf8')
	.split('\n')
	.map((line) => line.replace(/#.*/, '').trim())
	.filter(Boolean);

/** What a machine without a screen adds to them. */
export const HEADLESS = ['--headless', '--window-size=1024,600', '--hide-scrollbars', '--no-sandbox'];
export const NO_LIVE_MAP = ['--disable-3d-apis'];

/** How long a page may take to answer, and how long to wait for a look at a screen that may be frozen, ms. */
const PATIENCE = 15_000;
const LOOK_PATIENCE = 1000;

interface Target {
	targetId: string;
	type: string;
	url: string;
}

const profiles = temporaryFolder('kiosk-');
let count = 0;

/** A folder for a browser that was never started before. */
export const newProfile = (): string => join(profiles, String(++count));

/** Chromium as docs/kiosk starts it, without anybody attached to its page except for a moment. */
export class KioskBrowser {
	readonly pipe: Pipe;
	readonly #process: ChildProcess;

	/** @param flags besides those of docs/kiosk */
	constructor(address: string, flags: readonly string[]) {
		this.#process = spawn(
			process.env.CHROMIUM_PATH ?? 'chromium',
			[...FLAGS, ...HEADLESS, ...flags, `--user-data-dir=${newProfile()}`, '--remote-debugging-pipe', address],
			{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true }
		);
		this.pipe = new Pipe(this.#process.stdio[3] as Writable, this.#process.stdio[4] as Readable);
	}

	/** Attaches to the page for as long as `use` takes. */
	async with<Result>(use: (session: string) => Promise<Result>): Promise<Result> {
		const sessionId = await this.attach();
		try {
			return await use(sessionId);
		} finally {
			this.pipe.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
		}
	}

	/** Attaches to the page for good. */
	async attach(): Promise<string> {
		const params = { targetId: (await this.#page()).targetId, flatten: true };
		return (await this.pipe.send<{ sessionId: string }>('Target.attachToTarget', params)).sessionId;
	}

	/** The page's address, without a word to the page itself. */
	async address(): Promise<string> {
		return (await this.#page()).url;
	}

	async #page(): Promise<Target> {
		const { targetInfos } = await this.pipe.send<{ targetInfos: Target[] }>('Target.getTargets');
		const page = targetInfos.find(({ type, url }) => type === 'page' && !url.startsWith('chrome:'));
		if (!page) throw new Error('The browser has no page.');
		return page;
	}

	/**
	 * Ends a worker of the page from inside, of which the page hears nothing.
	 * @throws where the page has no such worker
	 */
	async killWorker(name: RegExp): Promise<void> {
		await this.with(async (session) => {
			const found = new Promise<string>((resolve, reject) => {
				setTimeout(() => reject(new Error(`There is no worker ${name}.`)), PATIENCE);
				this.pipe.onevent = (method, params) => {
					const { sessionId, targetInfo } = params as { sessionId: string; targetInfo: Target };
					if (method === 'Target.attachedToTarget' && name.test(targetInfo.url)) resolve(sessionId);
				};
			});
			const all = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
			await this.pipe.send('Target.setAutoAttach', all, session);
			await this.pipe.send('Runtime.evaluate', { expression: 'self.close()' }, await found).catch(() => undefined);
		});
	}

	/**
	 * @param expression its value, or what it promises, must fit into JSON
	 * @throws where it throws, or the page does not answer in time
	 */
	evaluate<Value>(expression: string, patience = PATIENCE): Promise<Value> {
		return this.with(async (session) => {
			const params = { expression, awaitPromise: true, returnByValue: true };
			const { result, exceptionDetails } = await this.pipe.send<{
				result: { value: Value };
				exceptionDetails?: { text: string; exception?: { description?: string } };
			}>('Runtime.evaluate', params, session, patience);
			if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			return result.value;
		});
	}

	look(): Promise<Screen> {
		return this.evaluate<Screen>(LOOK, LOOK_PATIENCE);
	}

	tap({ x, y }: Point): Promise<void> {
		return this.with(async (session) => {
			const touch = (type: string, touchPoints: object[]) =>
				this.pipe.send('Input.dispatchTouchEvent', { type, touchPoints }, session, PATIENCE);
			await touch('touchStart', [{ x, y, id: 0 }]);
			await touch('touchEnd', []);
		});
	}

	/**
	 * Waits until an expression is true.
	 * @param ms how long at most
	 * @throws if it does not become true
	 */
	async until(expression: string, ms: number): Promise<void> {
		const end = Date.now() + ms;
		while (Date.now() < end) {
			if (await this.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
			await sleep(100);
		}
		throw new Error(`Not within ${ms / 1000} s: ${expression}`);
	}

	close() {
		try {
			process.kill(-this.#process.pid!, 'SIGKILL');
		} catch {
			// It has gone already.
		}
	}
}
