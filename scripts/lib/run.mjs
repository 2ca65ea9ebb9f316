import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. Plain JavaScript with nothing but Node: these scripts run before anything is installed. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Runs a command with its output on this terminal and resolves to its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's environment
 * @returns {Promise<number>}
 */
export const run = (command, args, env = {}) =>
	new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...env },
			shell: process.platform === 'win32'
		});
		child.on('error', reject);
		child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
	});

/** Runs a step of several and ends this process where it fails. */
export async function step(title, command, args, env) {
	console.log(`\n── ${title}`);
	const code = await run(command, args, env);
	if (code !== 0) {
		console.error(`\n${title}: failed (exit code ${code}).`);
		process.exit(code);
	}
}

/** A Node program of an installed package, started by its file so that no shell stands between. */
export const program = (path) => [process.execPath, [join(root, 'node_modules', path)]];

/** Installs the locked dependencies where they are missing or older than the lock file. */
export async function install() {
	const installed = join(root, 'node_modules', '.package-lock.json');
	const fresh =
		existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
	if (!fresh) await step('Installing dependencies', npm, ['ci', '--no-audit', '--no-fund']);
}

export const npmRun = (title, script, env) => step(title, npm, ['run', '--silent', script], env);

/** Ends with a plain message where Node is too old to run anything here. */
export function requireNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(`This project needs Node 20.19 or later; this is ${process.versions.node}. See https://nodejs.org.`);
		process.exit(1);
	}
}
