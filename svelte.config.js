import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fingerprint } from './scripts/lib/fingerprint.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html', strict: true }),
		version: { name: fingerprint(import.meta.dirname) },
		// A story may have no tours, or no routes, and then none of their pages.
		prerender: { handleUnseenRoutes: 'ignore' },
		// Pages register it themselves, when they have nothing better to do.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit sets one inline style on its route announcer; the hash is of that attribute's text.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
