import { rescue } from '../lib/kiosk/health/rescue.ts';
import { answer, isAnswered, type Sources } from '../lib/offline/answer.ts';
import { Beside } from '../lib/offline/beside.ts';
import {
	problemOf,
	SavingError,
	type FromWorker,
	type OfflineProblem,
	type ToWorker,
	type WantedPack
} from '../lib/offline/messages.ts';
import { PackStore, type SavedPack } from '../lib/offline/store.ts';

declare const self: ServiceWorkerGlobalScope & {
	/** Written in front of this file by scripts/offline-pack.ts; a build without it has no pack. */
	offlinePack?: WantedPack;
};

const { scope } = self.registration;
const wanted = self.offlinePack;
const around = { caches: self.caches, fetch: self.fetch.bind(self) };
const beside = new Beside(scope, around);
const store = wanted && new PackStore(scope, wanted, around);

/** How long to leave a server alone that could not mend the pack. Milliseconds. */
const REPAIR_AGAIN = 60_000;

let saved: Promise<SavedPack | undefined> | undefined;
let wholeness: Promise<boolean> | undefined;
let repair: Promise<OfflineProblem | undefined> | undefined;

async function tell(message: FromWorker) {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(message);
}

function tellProblem(problem: OfflineProblem, inUse: boolean) {
	return tell({ scope, about: 'failed', version: wanted?.version ?? '', problem, inUse });
}

/** Fetches the pack again, once at a time. What of it still reads is served until it is there. */
function mend(): Promise<OfflineProblem | undefined> {
	repair ??= (async () => {
		try {
			await store?.save();
			saved = undefined;
			repair = undefined;
			return undefined;
		} catch (error) {
			// The server may have gone on to another build, which takes over when it is saved.
			self.registration.update().catch(() => undefined);
			setTimeout(() => (repair = undefined), REPAIR_AGAIN);
			return problemOf(error);
		} finally {
			wholeness = undefined;
		}
	})();
	return repair;
}

/** Tells the pages how it stands with the pack, which is mended first where it is not whole. */
async function report() {
	wholeness ??= store?.isWhole();
	const problem = (await wholeness) ? undefined : await mend();
	if (problem) return tellProblem(problem, true);
	saved ??= store?.open();
	const pack = await saved;
	if (!pack || !wanted) return;
	await tell({ scope, about: 'saved', version: wanted.version, bytes: pack.bytes, savedAt: pack.savedAt });
}

self.addEventListener('install', (event) => {
	const save = async () => {
		if (!store) throw new SavingError('no-pack', 'This build has no pack.');
		await store.save();
		await beside.keepAll();
	};
	// A worker that fails here is never used: whatever was saved before stays in use.
	event.waitUntil(
		save().catch(async (error) => {
			await tellProblem(problemOf(error), false);
			throw error;
		})
	);
});

self.addEventListener('activate', (event) => {
	const prune = store?.prune().catch(() => undefined);
	event.waitUntil(Promise.all([prune, self.clients.claim()]));
});

self.addEventListener('message', (event) => {
	const asked = event.data as ToWorker;
	event.waitUntil(asked === 'take-over' ? self.skipWaiting() : report());
});

self.addEventListener('fetch', (event) => {
	const rescued = rescue(event.request, { clients: self.clients, scope });
	if (rescued) {
		event.respondWith(rescued);
		return;
	}
	const root = new URL(scope).pathname;
	if (!store || !isAnswered(event.request, root, self.location.origin)) return;
	const mended = async () => {
		wholeness = undefined;
		await report();
	};
	const sources: Sources = {
		root,
		saved: async () => {
			saved ??= store.open();
			const pack = await saved;
			if (!pack) event.waitUntil(mended());
			return pack;
		},
		earlier: () => store.openEarlier(),
		beside: (path) => beside.get(path),
		network: around.fetch,
		damaged: () => event.waitUntil(mended())
	};
	event.respondWith(answer(event.request, sources));
});
