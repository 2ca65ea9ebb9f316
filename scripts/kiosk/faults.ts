/**
 * Lets one fault after the other befall the kiosk, from the outside, and measures how long it takes until the loop is on the
 * screen and answers a touch again. Prints a table; fails where an aim is missed.
 *
 *   npm run faults -- [--only <part of a name>]
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { environmentInWords, environmentOf, warnWhereBusy } from '../bench/lib/environment.ts';
import { secondsSince } from '../bench/lib/rounds.ts';
import { serve } from '../bench/lib/server.ts';
import { BROWSER_FAULTS, FAULTS, type Fault } from './fault-list.ts';
import { faultTable, type FaultResult } from './fault-table.ts';
import { KioskBrowser, NO_LIVE_MAP } from './kiosk-browser.ts';
import { recovery } from './recovery.ts';
import { canLookAtProcesses, supervisedRecovery } from './supervised.ts';

/** Seconds until the kiosk answers again, at most. */
const AIM = 10;
/** How long to wait for a page that is well, and for an entry in the journal, ms. */
const START = 90_000;
const NOTED_WITHIN = 20_000;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const wanted = ({ name }: { name: string }) => name.toLowerCase().includes(values.only.toLowerCase());

warnWhereBusy();
const began = Date.now();
const folder = fileURLToPath(new URL('../../build', import.meta.url));
let version = '';

async function suffer(fault: Fault): Promise<FaultResult> {
	let server = await serve(folder);
	const port = Number(new URL(server.address).port);
	const site = {
		stop: () => server.close(),
		restart: async (instead?: Record<string, string>) =>
			(server = await serve(folder, { port, instead: instead ?? {} })),
		text: (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
	};
	const kiosk = new KioskBrowser(`${server.address}kiosk/`, fault.live ? [] : NO_LIVE_MAP);
	try {
		await kiosk.until(`document.querySelector('[data-kiosk-alive]')`, START);
		version ||= (await kiosk.pipe.send<{ product: string }>('Browser.getVersion')).product.replace(/^.*\//, '');
		if (fault.saved) await kiosk.until('navigator.serviceWorker.controller', START);
		if (fault.live) await kiosk.until(`document.querySelector('[data-map-state="ready"]')`, START);
		if (fault.visited) {
			await kiosk.until(`document.querySelector('[data-kiosk-begin]')`, START);
			await kiosk.evaluate(`document.querySelector('[data-kiosk-begin]').click()`);
			await kiosk.until(`document.querySelector('[data-kiosk-move="later"]')`, START);
		}
		await sleep(500);
		const called = Date.now();
		const at = await fault.happen({ kiosk, site });
		const since = typeof at === 'number' ? at : called;
		const back = await recovery(kiosk, since, fault.goesOn ?? false);
		return { name: fault.name, aim: AIM, ...back, noted: await notedIn(kiosk, fault, since) };
	} catch (error) {
		return { name: fault.name, aim: AIM, shown: null, answered: null, noted: (error as Error).message.split('\n')[0]! };
	} finally {
		kiosk.close();
		server.close();
	}
}

/** What the journal says: the cause, once it is there; `false` where it should say something and does not. */
async function notedIn(kiosk: KioskBrowser, { noted }: Fault, since: number): Promise<string | false> {
	if (!noted) return '';
	const entries = `JSON.parse(localStorage.getItem('kiosk journal /') ?? '[]')`;
	const left = Math.max(1000, NOTED_WITHIN - (Date.now() - since));
	return kiosk.until(`${entries}.some(({ cause }) => cause === '${noted}')`, left).then(
		() => noted,
		() => false
	);
}

const results: FaultResult[] = [];
for (const fault of FAULTS.filter(wanted)) {
	console.log(`── ${fault.name}`);
	results.push(await suffer(fault));
}
const server = await serve(folder);
for (const fault of canLookAtProcesses ? BROWSER_FAULTS.filter(wanted) : []) {
	console.log(`── ${fault.name}, supervised`);
	const shown = await supervisedRecovery(`${server.address}kiosk/`, fault);
	results.push({ name: `${fault.name} (supervised)`, aim: fault.aim, shown, answered: undefined, noted: '' });
}
server.close();

const { text, passed } = faultTable(results);
console.log(`\n${text}\n\n${environmentInWords(environmentOf(version, 1, secondsSince(began)))}`);
process.exit(passed ? 0 : 1);
