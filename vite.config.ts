import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** d3-time comes as one file that makes each of its intervals by a call; marked as pure, those that nobody uses are left out. */
const onlyUsedIntervals: Plugin = {
	name: 'only-used-intervals',
	transform: {
		filter: { id: /d3-time\.mjs$/ },
		handler: (code) =>
			code
				.replace(/^(const \w+ = )(?=(?:timeInterval|timeWeekday|utcWeekday)\()/gm, '$1/* @__PURE__ */ ')
				.replace(/^(const \w+ = )(\w+\.range);$/gm, '$1/* @__PURE__ */ (() => $2)();')
	}
};

export default defineConfig({
	plugins: [onlyUsedIntervals, sveltekit()],
	build: {
		target: 'es2022',
		modulePreload: {
			// The start script names what every other page needs. Styles must come before their page; the names of scripts
			// would only weigh on the first page.
			resolveDependencies: (_file, dependencies, { hostId }) =>
				hostId.includes('/entry/app') ? dependencies.filter((name) => name.endsWith('.css')) : dependencies
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		// A machine shared with others may starve the property tests for a while.
		testTimeout: 30_000,
		hookTimeout: 60_000,
		setupFiles: ['src/lib/i18n/later.ts', 'src/lib/i18n/reading.ts']
	}
});
