import config from '../../svelte.config.js';

/** Headers for some of the site's paths. */
export interface Rule {
	/** `/*` is every path, `/a/*` every path below `/a/`, anything else one path. */
	path: string;
	headers: Record<string, string>;
}

type Directives = Record<string, string[]>;

/** What pages say of themselves: SvelteKit writes it into each, with the hashes of the page’s own scripts. */
export const directives = config.kit!.csp!.directives as Directives;

/** Directives that only the page itself can state: the first would stand in for the second, which holds hashes. */
const OF_THE_PAGE = ['default-src', 'script-src'];

const KEYWORD = /^(self|none|unsafe-hashes|sha256-.*)$/;
const policy = (parts: Directives): string =>
	Object.entries(parts)
		.map(([name, sources]) => [name, ...sources.map((one) => (KEYWORD.test(one) ? `'${one}'` : one))].join(' '))
		.join('; ');

/** The page’s own policy again, where that can be said for every page, and that nobody may show the site in a frame. */
const PAGE_POLICY = policy({
	...Object.fromEntries(Object.entries(directives).filter(([name]) => !OF_THE_PAGE.includes(name))),
	'frame-ancestors': ['none']
});

/** A worker goes by the headers of its own script: it may run and fetch what is on this site. */
const WORKER_POLICY = policy({ 'default-src': ['none'], 'script-src': ['self'], 'connect-src': ['self'] });

/** What the site uses: screens that stay on and fill the display, and addresses that can be copied. */
const ALLOWED = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];
const DENIED = [
	'accelerometer',
	'autoplay',
	'bluetooth',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'display-capture',
	'encrypted-media',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'serial',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];
const permissions = [...ALLOWED.map((name) => `${name}=(self)`), ...DENIED.map((name) => `${name}=()`)].join(', ');

/**
 * Every rule. No two set the same header for a path, but for the policy of workers: hosts that join the two let both hold,
 * and hosts that keep one keep the stricter.
 */
export const RULES: readonly Rule[] = [
	{
		path: '/*',
		headers: {
			'Content-Security-Policy': PAGE_POLICY,
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Permissions-Policy': permissions,
			'Referrer-Policy': 'no-referrer',
			'X-Content-Type-Options': 'nosniff'
		}
	},
	{ path: '/_app/immutable/workers/*', headers: { 'Content-Security-Policy': WORKER_POLICY } },
	{ path: '/service-worker.js', headers: { 'Content-Security-Policy': WORKER_POLICY } }
];

/** The names of these files change with what is in them. */
export const FOREVER = { path: '/_app/immutable/*', value: 'public, max-age=31536000, immutable' };
/** Everything else is asked for anew each time, and mostly found unchanged. */
export const ALWAYS_ASK = 'no-cache';

/** The headers of a path, as the rules mean them. */
export function headersFor(path: string): Record<string, string> {
	const matches = (pattern: string) =>
		pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
	const cache = matches(FOREVER.path) ? FOREVER.value : ALWAYS_ASK;
	return Object.assign({}, ...RULES.filter((rule) => matches(rule.path)).map(({ headers }) => headers), {
		'Cache-Control': cache
	}) as Record<string, string>;
}
