declare module '*/svelte.config.js' {
	import type { Config } from '@sveltejs/kit';
	const config: Config;
	export default config;
}
