const TRY_AGAIN = 60_000;

interface Around {
	/** Missing in some browsers, and where the page did not come safely. */
	wakeLock: Pick<WakeLock, 'request'> | undefined;
	page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * Keeps the screen lit. The browser lets go whenever the page is not seen, and may refuse, so it is asked again.
 * @param refused told once in a row of refusals
 * @returns lets the screen go dark again
 */
export function keepAwake({ wakeLock, page }: Around, refused: (error: unknown) => void): () => void {
	if (!wakeLock) return () => undefined;
	let lock: WakeLockSentinel | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let told = false;
	let stopped = false;
	let asking = false;

	const ask = async () => {
		clearTimeout(timer);
		if (stopped || asking || page.visibilityState !== 'visible' || lock?.released === false) return;
		asking = true;
		try {
			lock = await wakeLock.request('screen');
			told = false;
			lock.addEventListener('release', () => void ask(), { once: true });
			if (stopped) await lock.release();
		} catch (error) {
			if (!told) refused(error);
			told = true;
			timer = setTimeout(() => void ask(), TRY_AGAIN);
		}
		asking = false;
	};
	const onchange = () => void ask();
	page.addEventListener('visibilitychange', onchange);
	void ask();

	return () => {
		stopped = true;
		clearTimeout(timer);
		page.removeEventListener('visibilitychange', onchange);
		void lock?.release();
	};
}
