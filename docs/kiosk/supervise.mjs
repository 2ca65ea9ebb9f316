#!/usr/bin/env node
/*
 * Starts Chromium as a kiosk and sees to it that the kiosk is on the screen: asks the page every few seconds, over a pipe that
 * nobody else can reach, whether it is alive, and starts the browser anew where the page crashed, hangs, or is another one.
 * Needs Node 18 or later and, beside it, chromium.flags.
 *
 *   node supervise.mjs http://127.0.0.1:8080/kiosk/ [--chromium <path>] [--profile <folder>] [-- <more flags for Chromium>]
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The file beside this one says what each flag is for. */
const FLAGS = readFileSync(new URL('chromium.flags', import.meta.url), 'utf8')
	.split('\n')
	.map((line) => line.replace(/#.*/, '').trim())
	.filter(Boolean);

/** How often the page is asked and how long an answer may take, ms. */
const ASK_EVERY = 3000;
const PATIENCE = 1000;
/**
 * A frozen page has itself moved to another process after five seconds, which Chromium refuses while it is asked anything. So
 * it is left alone for so long, and the browser is started anew only after so many questions without the right answer.
 */
const LEAVE_ALONE = 12_000;
const MOST_SILENT = 3;
/** How long a start may take, ms. */
const START = 60_000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
/** A browser that ran so long was sound, ms. */
const SOUND_AFTER = 600_000;

const IS_ALIVE = `document.querySelector('[data-kiosk-alive]') !== null`;

const say = (text) => console.log(`${new Date().toISOString()} ${text}`);

/** What the browser is told and tells, over its pipe. */
class Pipe {
	#out;
	#lastId = 0;
	#waiting = new Map();
	#rest = '';
	onevent = () => {};

	constructor(child) {
		this.#out = child.stdio[3];
		this.#out.on('error', () => {});
		child.stdio[4].setEncoding('utf8').on('data', (text) => this.#read(text));
	}

	/** @throws where no answer comes in time, or the browser refuses */
	send(method, params = {}, sessionId = undefined) {
		const id = ++this.#lastId;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				this.#waiting.delete(id);
				reject(new Error('no answer'));
			}, PATIENCE);
			this.#waiting.set(id, ({ result, error }) => {
				clearTimeout(timer);
				if (error) reject(new Error(error.message));
				else resolve(result);
			});
			this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		});
	}

	#read(text) {
		const messages = (this.#rest + text).split('\0');
		this.#rest = messages.pop();
		for (const message of messages.map((one) => JSON.parse(one))) {
			const heard = this.#waiting.get(message.id);
			this.#waiting.delete(message.id);
			if (heard) heard(message);
			else if (message.method) this.onevent(message);
		}
	}
}

/** Runs the browser until it ends, or has to be ended; resolves to why. */
async function runOnce({ address, chromium, profile, more }) {
	const began = Date.now();
	const flags = [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-pipe', ...more, address];
	const child = spawn(chromium, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true });
	say(`Chromium is started, process ${child.pid}.`);

	let why;
	let stop = () => {};
	const stopped = new Promise((resolve) => (stop = resolve));
	const end = (reason) => {
		why ??= reason;
		stop();
	};
	child.on('error', (error) => end(`Chromium cannot be started: ${error.message}`));
	child.on('exit', (code, signal) => end(`Chromium ended (${signal ?? code}).`));
	current = { end: () => end('told to stop'), stopped };

	const pipe = new Pipe(child);
	pipe.onevent = ({ method }) => {
		if (method === 'Target.targetCrashed') end('The page crashed.');
	};
	pipe.send('Target.setDiscoverTargets', { discover: true }).catch(() => {});
	let seen = false;
	let silent = 0;
	while (!why) {
		try {
			if (!(await isAlive(pipe))) throw new Error('the page is not the kiosk');
			if (!seen) say(`The kiosk is on the screen, ${Date.now() - began} ms after the start of Chromium.`);
			seen = true;
			silent = 0;
		} catch (error) {
			silent += 1;
			const isLost = seen ? silent >= MOST_SILENT : Date.now() - began > START;
			if (isLost) end(`The kiosk is not on the screen: ${error.message}.`);
		}
		await Promise.race([stopped, sleep(!seen ? 500 : silent > 0 ? LEAVE_ALONE : ASK_EVERY)]);
	}
	kill(child.pid);
	return { why, sound: Date.now() - began > SOUND_AFTER };
}

/** @throws where the page does not answer */
async function isAlive(pipe) {
	const { targetInfos } = await pipe.send('Target.getTargets');
	const page = targetInfos.find(({ type, url }) => type === 'page' && !url.startsWith('chrome://'));
	if (!page) throw new Error('there is no page');
	const { sessionId } = await pipe.send('Target.attachToTarget', { targetId: page.targetId, flatten: true });
	try {
		return (await pipe.send('Runtime.evaluate', { expression: IS_ALIVE }, sessionId)).result?.value === true;
	} finally {
		pipe.send('Target.detachFromTarget', { sessionId }).catch(() => {});
	}
}

/** The browser and all that belongs to it. */
function kill(pid) {
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// It has gone already.
	}
}

let current;

function options(given) {
	const split = given.indexOf('--');
	const [own, more] = split < 0 ? [given, []] : [given.slice(0, split), given.slice(split + 1)];
	const [address, ...pairs] = own;
	const named = Object.fromEntries(
		Array.from({ length: Math.ceil(pairs.length / 2) }, (_, index) => [pairs[2 * index], pairs[2 * index + 1]])
	);
	const { '--chromium': chromium = 'chromium', '--profile': profile = join(homedir(), '.kiosk-profile') } = named;
	if (!address || !URL.canParse?.(address)) {
		console.error('Say which page to show, for example: node supervise.mjs http://127.0.0.1:8080/kiosk/');
		process.exit(2);
	}
	return { address, chromium, profile, more };
}

const settings = options(process.argv.slice(2));
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
	process.on(signal, () => {
		stopping = true;
		current?.end();
	});
let wait = FIRST_WAIT;
while (!stopping) {
	const { why, sound } = await runOnce(settings);
	if (stopping) break;
	if (sound) wait = FIRST_WAIT;
	say(`${why} It is started anew in ${wait / 1000} s.`);
	await sleep(wait);
	wait = Math.min(LONGEST_WAIT, 2 * wait);
}
say('Stopped.');
process.exit(0);
