import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './run.mjs';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'msedge',
	'chrome'
];
const USUAL_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
	join(process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', 'Microsoft\\Edge\\Application\\msedge.exe')
];

const isProgram = (path) => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

const onPath = () =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
		.find(isProgram);

const playwrightsOwn = () => {
	try {
		const path = createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
};

const attempt = (command, args, seconds) => {
	try {
		execFileSync(command, args, { cwd: root, stdio: 'inherit', timeout: seconds * 1000 });
		return true;
	} catch {
		return false;
	}
};

const installed = () => playwrightsOwn() ?? onPath() ?? USUAL_PLACES.find(isProgram);

/**
 * The path of a Chromium-based browser for the tests: `CHROMIUM_PATH`, Playwright's own, one of this machine, else one
 * that is installed now, by Playwright or, on Debian and Ubuntu as root, by apt.
 * @throws with what to do where there is none and none can be installed
 */
function findOrInstallBrowser() {
	const wished = process.env.CHROMIUM_PATH;
	if (wished) {
		if (isProgram(wished)) return wished;
		throw new Error(`CHROMIUM_PATH is “${wished}”, which is not a program.`);
	}
	const found = installed();
	if (found) return found;

	console.log('No Chromium found; trying to install one.');
	attempt(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], 300);
	if (!playwrightsOwn() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		attempt('apt-get', ['update', '-qq'], 300);
		attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 600);
	}
	const now = installed();
	if (now) return now;
	throw new Error(
		'The end-to-end tests need a Chromium-based browser and none could be installed. Install Chromium, Chrome or Edge, ' +
			'or set CHROMIUM_PATH to the program.'
	);
}

/** The same for a program: where there is no browser it says what to do and ends. */
export function browserOrExit() {
	try {
		return findOrInstallBrowser();
	} catch (error) {
		console.error(error.message);
		process.exit(1);
	}
}
