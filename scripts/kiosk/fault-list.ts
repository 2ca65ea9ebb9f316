import { setTimeout as sleep } from 'node:timers/promises';
import type { Cause } from '../../src/lib/kiosk/health/journal.ts';
import { RESCUED } from '../../src/lib/kiosk/health/rescue.ts';
import type { BenchServer } from '../bench/lib/server.ts';
import type { KioskBrowser } from './kiosk-browser.ts';

/** What a fault may lay hands on. */
export interface Scene {
	kiosk: KioskBrowser;
	/** The server goes away, or comes back with other texts in place of some files. */
	site: {
		stop: () => void;
		restart: (instead?: Record<string, string>) => Promise<BenchServer>;
		text: (file: string) => string;
	};
}

export interface Fault {
	name: string;
	/** Makes it go wrong, from the page's outside; gives the moment, ms, where that is not the moment of the call. */
	happen: (scene: Scene) => Promise<unknown>;
	/** Somebody is reading when it happens; else the loop plays. */
	visited?: boolean;
	/** The site has been saved for use without a network. */
	saved?: boolean;
	/** The live map is on the screen. */
	live?: boolean;
	/** The story goes on, and is left by “Start over”. */
	goesOn?: boolean;
	/** What the journal must say of it; undefined where there is nothing to say. */
	noted?: Cause;
}

const LATER = `document.querySelector('[data-kiosk-move="later"]').click()`;
const CANVAS = `document.querySelector('[data-kiosk-map] canvas')`;
const HOUR = 3_600_000;

const setClock = (by: number) => `{
	const RealDate = Date;
	Date = class extends RealDate {
		constructor(...given) { if (given.length > 0) super(...given); else super(RealDate.now() + ${by}); }
		static now() { return RealDate.now() + ${by}; }
	};
}`;

/** From now on until \`ms\` have passed, nothing new can be drawn. */
const breakDrawing = (ms: number) => `{
	const names = ['cloneNode', 'importNode'];
	const kept = [Node.prototype, Document.prototype].map((owner, index) => [owner, names[index], owner[names[index]]]);
	for (const [owner, name] of kept) owner[name] = () => { throw new Error('injected: nothing can be drawn'); };
	setTimeout(() => { for (const [owner, name, original] of kept) owner[name] = original; }, ${ms});
}`;

const FILL = `{
	for (const store of [localStorage, sessionStorage])
		for (let text = 'x'.repeat(4e6); text; )
			try { store.setItem('filler' + store.length, text); } catch { text = text.slice(0, text.length / 2); }
}`;

/** Every saved file is cut in half. */
const CUT = `(async () => {
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const response = await cache.match(request);
			const bytes = await response.arrayBuffer();
			await cache.put(request, new Response(bytes.slice(0, bytes.byteLength / 2), { headers: response.headers }));
		}
	}
})()`;
const DELETE = `caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))`;

const reload = ({ kiosk }: Scene) => kiosk.evaluate('void setTimeout(() => location.reload())');

export const FAULTS: readonly Fault[] = [
	{
		name: 'Picture lost by the graphics card',
		visited: true,
		live: true,
		noted: 'context',
		happen: ({ kiosk }) =>
			kiosk.evaluate(`${CANVAS}.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()`)
	},
	{
		name: 'Graphics process crashed',
		visited: true,
		live: true,
		noted: 'context',
		happen: ({ kiosk }) => kiosk.pipe.send('Browser.crashGpuProcess').catch(() => undefined)
	},
	{
		name: 'Exception in a component',
		visited: true,
		noted: 'component',
		happen: ({ kiosk }) => kiosk.evaluate(`${breakDrawing(200)} ${LATER}`)
	},
	{
		name: '… in every component, for 4 s',
		visited: true,
		noted: 'component',
		happen: ({ kiosk }) => kiosk.evaluate(`${breakDrawing(4000)} ${LATER}`)
	},
	{
		name: 'Uncaught error',
		visited: true,
		noted: 'error',
		happen: ({ kiosk }) => kiosk.evaluate(`void setTimeout(() => { throw new Error('injected'); })`)
	},
	{
		name: 'Unhandled rejection',
		visited: true,
		noted: 'rejection',
		happen: ({ kiosk }) => kiosk.evaluate(`void Promise.reject(new Error('injected'))`)
	},
	{
		name: 'Rejected fetch: the server is gone',
		visited: true,
		goesOn: true,
		happen: ({ kiosk, site }) => {
			site.stop();
			return kiosk.evaluate(LATER);
		}
	},
	{
		name: 'Storage full, then an error',
		visited: true,
		happen: async ({ kiosk }) => {
			await kiosk.evaluate(FILL, 20_000);
			await kiosk.with(async (session) => {
				const origin = await kiosk.evaluate<string>('location.origin');
				await kiosk.pipe.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 0 }, session);
			});
			await kiosk.evaluate(`void setTimeout(() => { throw new Error('injected'); })`);
		}
	},
	{
		name: 'Worker of the watch killed',
		noted: 'worker',
		happen: ({ kiosk }) => kiosk.killWorker(/heartbeat/)
	},
	{
		name: 'Worker of the map killed',
		live: true,
		happen: ({ kiosk }) => kiosk.killWorker(/maplibre/)
	},
	{
		name: 'Page frozen for good',
		visited: true,
		saved: true,
		noted: 'frozen',
		happen: async ({ kiosk }) => {
			await kiosk.evaluate(`void setTimeout(() => { while (true); }, 500)`);
			const at = Date.now() + 500;
			// Nobody may speak to the page meanwhile, as nobody does in a museum: the browser would not take it away.
			for (let waited = 0; waited < 40_000 && !(await kiosk.address()).endsWith(RESCUED); waited += 100)
				await sleep(100);
			return at;
		}
	},
	{
		name: 'Page frozen for 8 s, nothing saved',
		visited: true,
		goesOn: true,
		noted: 'frozen',
		happen: ({ kiosk }) =>
			kiosk.evaluate(
				`void setTimeout(() => { for (const end = performance.now() + 8000; performance.now() < end; ); })`
			)
	},
	{
		name: 'Memory beyond the limit',
		visited: true,
		noted: 'memory',
		happen: ({ kiosk }) =>
			kiosk.evaluate(
				`void (window.hoard = Array.from({ length: 110 }, (_, i) => new Array(1e6).fill(i + 0.5)))`,
				30_000
			)
	},
	{
		name: 'Clock set forward by 3 h',
		visited: true,
		noted: 'clock',
		happen: ({ kiosk }) => kiosk.evaluate(setClock(3 * HOUR))
	},
	{
		name: 'Clock set back by a day',
		visited: true,
		noted: 'clock',
		happen: ({ kiosk }) => kiosk.evaluate(setClock(-24 * HOUR))
	},
	{
		name: 'Started without a network',
		saved: true,
		happen: async ({ kiosk, site }) => {
			const address = await kiosk.evaluate<string>('location.href');
			await kiosk.with((session) => kiosk.pipe.send('Page.navigate', { url: 'about:blank' }, session));
			site.stop();
			await kiosk.with((session) => kiosk.pipe.send('Page.navigate', { url: address }, session));
		}
	},
	{
		name: 'Saved site cut in half, page loaded anew',
		saved: true,
		happen: async (scene) => {
			await scene.kiosk.evaluate(CUT, 20_000);
			await reload(scene);
		}
	},
	{
		name: 'Saved site deleted, page loaded anew',
		saved: true,
		happen: async (scene) => {
			await scene.kiosk.evaluate(DELETE, 20_000);
			await reload(scene);
		}
	},
	{
		name: 'Newer version comes damaged',
		saved: true,
		noted: 'update',
		happen: async ({ kiosk, site }) => {
			site.stop();
			const worker = site.text('service-worker.js');
			await site.restart({ 'service-worker.js': worker.replace(/("?sha256"?:\s*")[0-9a-f]{8}/, '$100000000') });
			await kiosk.evaluate(`navigator.serviceWorker.getRegistration().then((found) => void found.update())`);
		}
	},
	{
		name: 'Processor 4 times as slow, page loaded anew',
		live: true,
		happen: async (scene) => {
			const { kiosk } = scene;
			const sessionId = await kiosk.attach();
			await kiosk.pipe.send('Emulation.setCPUThrottlingRate', { rate: 4 }, sessionId);
			await reload(scene);
		}
	}
];

/** Faults of the whole browser, from which only docs/kiosk/supervise.mjs saves; given the processes' numbers. */
export interface BrowserFault {
	name: string;
	/** Aimed at, s. */
	aim: number;
	signal: NodeJS.Signals;
	/** The processes that draw pages, or the browser itself. */
	of: 'renderers' | 'browser';
}

export const BROWSER_FAULTS: readonly BrowserFault[] = [
	{ name: 'Page crashed', aim: 10, signal: 'SIGKILL', of: 'renderers' },
	{ name: 'Browser crashed', aim: 10, signal: 'SIGKILL', of: 'browser' },
	{ name: 'Page and its workers stopped', aim: 40, signal: 'SIGSTOP', of: 'renderers' }
];
