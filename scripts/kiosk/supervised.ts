import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserFault } from './fault-list.ts';
import { HEADLESS, newProfile, NO_LIVE_MAP } from './kiosk-browser.ts';

const SUPERVISOR = fileURLToPath(new URL('../../docs/kiosk/supervise.mjs', import.meta.url));
const GIVE_UP = 90_000;

/** Whether processes can be looked at as they are on Linux, for which docs/kiosk is written. */
export const canLookAtProcesses = process.platform === 'linux';

/** The numbers of the processes whose command line has all of these words. */
const processesWith = (...words: string[]): number[] =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => {
			try {
				const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
				return words.every((word) => line.includes(word));
			} catch {
				return false;
			}
		})
		.map(Number);

/**
 * Runs the kiosk under docs/kiosk/supervise.mjs, lets the browser suffer, and waits until the supervisor sees the kiosk again.
 * @returns ms; null where it does not come back
 */
export async function supervisedRecovery(address: string, { signal, of }: BrowserFault): Promise<number | null> {
	const profile = newProfile();
	const chromium = process.env.CHROMIUM_PATH ?? 'chromium';
	const child = spawn(
		process.execPath,
		[SUPERVISOR, address, '--chromium', chromium, '--profile', profile, '--', ...HEADLESS, ...NO_LIVE_MAP],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	let shown = 0;
	let browser = 0;
	createInterface(child.stdout!).on('line', (line) => {
		if (line.includes('is on the screen')) shown += 1;
		browser = Number(/process (\d+)/.exec(line)?.[1] ?? browser);
	});
	const seen = async (times: number) => {
		const end = Date.now() + GIVE_UP;
		while (shown < times && Date.now() < end) await sleep(20);
		return shown >= times;
	};
	try {
		if (!(await seen(1))) return null;
		await sleep(2000);
		const began = Date.now();
		for (const pid of of === 'browser' ? [browser] : processesWith(profile, '--type=renderer'))
			process.kill(pid, signal);
		return (await seen(2)) ? Date.now() - began : null;
	} finally {
		const ended = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGTERM');
		await ended;
	}
}
