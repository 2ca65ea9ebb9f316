import { leadToFiles } from './links.ts';
import { answerRequests } from './requests.ts';
import { root } from './store.ts';

/**
 * Readies a page from disk for the app, whose modules look at the browser as soon as they are read.
 * @param payload name of the global in which SvelteKit expects where the site is
 */
export function prepare(payload: string) {
	Object.assign(globalThis, { [payload]: { base: root.pathname.slice(0, -1) } });
	answerRequests();
	leadToFiles();
}

/** What a built module has for its own address. */
export const addressOf = (path: string): string => new URL(path, root).href;

/** The address of a script that a worker is started with. */
export const workerOf = (script: string): URL =>
	new URL(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
