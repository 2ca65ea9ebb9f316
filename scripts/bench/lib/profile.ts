import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';

/**
 * Makes what runs a part of a visit and, where profiles of the CPU are wanted, writes one that the developer tools of a
 * browser open.
 * @param name of the page, in the names of the files
 * @param folder gets the profiles; undefined where none are wanted
 */
export function profiler(cdp: CDPSession, name: string, folder: string | undefined) {
	return async <T>(part: string, run: () => Promise<T>): Promise<T> => {
		if (!folder) return run();
		await cdp.send('Profiler.enable');
		await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
		await cdp.send('Profiler.start');
		const result = await run();
		const { profile } = await cdp.send('Profiler.stop');
		writeFileSync(join(folder, `${name}-${part}.cpuprofile`), JSON.stringify(profile));
		return result;
	};
}
