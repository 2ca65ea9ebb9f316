/** What the pages and the service worker tell each other. */

/** The pack of a build, as the build writes it in front of its worker. */
export interface WantedPack {
	/** Names the build: the first digits of the pack's hash. */
	version: string;
	/** Where the pack is, from the root of the site. */
	file: string;
	/** Of the whole pack, in hex. */
	sha256: string;
	/** Length of the pack. */
	bytes: number;
}

/**
 * Why the site is not saved: the build has no pack; it could not be fetched; what came was cut short or altered; there is
 * no room for it; the browser refused for another reason.
 */
export type OfflineProblem = 'no-pack' | 'network' | 'damaged' | 'storage-full' | 'refused';

/** Saving went wrong. */
export class SavingError extends Error {
	override name = 'SavingError';
	readonly problem: OfflineProblem;

	constructor(problem: OfflineProblem, message: string) {
		super(message);
		this.problem = problem;
	}
}

/** What went wrong, of whatever was thrown while saving. */
export function problemOf(error: unknown): OfflineProblem {
	return error instanceof SavingError ? error.problem : 'refused';
}

/** Asks the active worker how it stands with the pack, or a waiting worker to take over. */
export type ToWorker = 'status' | 'take-over';

/** `scope` is that of the worker: several sites may share a host. */
export type FromWorker =
	| { scope: string; about: 'saved'; version: string; bytes: number; savedAt: number | undefined }
	/** Whatever was saved before stays as it was. `inUse`: of the build in use, and not of one that is to replace it. */
	| { scope: string; about: 'failed'; version: string; problem: OfflineProblem; inUse: boolean };
