import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './e2e/browser-args.ts';

const PORT = 4180;
const SMALL_PORT = 4181;

const serve = (port: number, outDir: string) => ({
	command: `node node_modules/sirv-cli/bin.js ${outDir} --port ${port} --quiet`,
	port,
	reuseExistingServer: false
});

export default defineConfig({
	testDir: 'e2e',
	// A map under software rendering may take long on a busy machine.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// A machine shared with others may starve a test of time once; the list names what passed at the second try.
	retries: process.env.CI ? 1 : 0,
	reporter: [['list']],
	use: {
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH,
			args: BROWSER_ARGS
		},
		viewport: { width: 1440, height: 900 },
		// Cuts instead of flights: software rendering draws a flight for longer than a reader would wait. One test flies.
		contextOptions: { reducedMotion: 'reduce' },
		timezoneId: 'America/New_York',
		locale: 'en-GB',
		// Saving the whole site for use without a network is the subject of one spec, and a burden to the others.
		serviceWorkers: 'block'
	},
	projects: [
		{ name: 'story', use: { baseURL: `http://localhost:${PORT}/` } },
		{ name: 'small-story', testMatch: /walk/, use: { baseURL: `http://localhost:${SMALL_PORT}/` } }
	],
	webServer: [serve(PORT, 'build'), serve(SMALL_PORT, 'build-small')]
});
