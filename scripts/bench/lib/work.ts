import type { CDPSession } from '@playwright/test';

/** Lets a page count its work in the time of the thread itself: what else runs on this machine does not count. */
export const countWork = (cdp: CDPSession) => cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

/** What the page's main thread has done so far, ms; to be counted with {@link countWork} first. */
export async function workDone(cdp: CDPSession): Promise<{ script: number; task: number }> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	const ms = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? NaN);
	return { script: ms('ScriptDuration'), task: ms('TaskDuration') };
}
