import { dev } from '$app/environment';
import { mount } from 'svelte';
import type { Translator } from '../i18n/index.ts';
import { offlineWords } from '../i18n/offline-words.ts';
import { downloadFromSaved } from './downloads.ts';
import { getOffline, type Offline } from './offline.svelte.ts';
import UpdateNotice from './UpdateNotice.svelte';

export interface OfflineOptions {
	/** Path of the site's root, with a slash at its end. */
	root: string;
	i18n: Translator;
	/** Whether the page is one that shows no notices; read as state. */
	quiet: () => boolean;
}

interface Connection {
	saveData?: boolean;
}

/** Where a site may be saved: served, by a browser that unpacks, to a reader who does not save data. */
function containerHere(): ServiceWorkerContainer | undefined {
	const { serviceWorker, connection } = navigator as Partial<Navigator> & { connection?: Connection };
	const can = !dev && /^https?:$/.test(location.protocol) && 'caches' in window && 'DecompressionStream' in window;
	return can && !connection?.saveData ? serviceWorker : undefined;
}

/**
 * Loads the page anew if the reader wished it or cannot see it. A page in view goes on as it is, and follows with the next
 * link or when it is left.
 */
function follow(wished: boolean) {
	if (wished || document.hidden) {
		location.reload();
		return;
	}
	document.body.dataset.sveltekitReload = '';
	document.addEventListener('visibilitychange', () => location.reload(), { once: true });
}

let started = false;

/** Saves the whole site in the browser and shows a notice when a newer version is ready. More calls do nothing. */
export function startOffline({ root, i18n, quiet }: OfflineOptions): Offline {
	const offline = getOffline();
	if (started) return offline;
	started = true;
	const say = offlineWords(i18n);
	void offline.start({
		container: containerHere(),
		root,
		say: (problem) => say(`problem.${problem}`),
		takenOver: follow
	});
	downloadFromSaved(() => offline.state === 'ready');
	const props = { offline, say, quiet };
	mount(UpdateNotice, { target: document.body, anchor: document.body.firstChild ?? undefined, props });
	return offline;
}
