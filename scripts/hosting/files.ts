import { ALWAYS_ASK, FOREVER, RULES, type Rule } from './headers.ts';

const NOTE = 'Written by `npm run hosting`; what it says is in scripts/hosting/headers.ts.';

const [everywhere, ...special] = RULES as [Rule, ...Rule[]];
const entries = (headers: Record<string, string>) => Object.entries(headers);
const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** A path pattern as a regular expression. */
const asRegex = (path: string): string => `^${path.replaceAll('.', '\\.').replace(/\*$/, '.*')}$`;

/** Netlify and Cloudflare Pages; both ask anew for whatever has no caching of its own. */
function headersFile(): string {
	const rules = [...RULES, { path: FOREVER.path, headers: { 'Cache-Control': FOREVER.value } }];
	const blocks = rules.map(({ path, headers }) =>
		[path, ...entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
	);
	return `# ${NOTE}\n${blocks.join('\n\n')}\n`;
}

/** nginx forgets the headers of an outer block where an inner one adds any, so each location has all of its own. */
function nginx(): string {
	const lines = (headers: Record<string, string>, cache: string) =>
		entries({ ...everywhere.headers, ...headers, 'Cache-Control': cache })
			.map(([name, value]) => `\tadd_header ${name} "${value}" always;`)
			.join('\n');
	const location = (path: string) => (path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`);
	const blocks = [
		...special.map(({ path, headers }) => ({
			at: location(path),
			headers,
			cache: path.startsWith(FOREVER.path.slice(0, -1)) ? FOREVER.value : ALWAYS_ASK
		})),
		{ at: location(FOREVER.path), headers: {}, cache: FOREVER.value },
		{ at: '/', headers: {}, cache: ALWAYS_ASK }
	].map(({ at, headers, cache }) => `location ${at} {\n${lines(headers, cache)}\n}`);
	return `# ${NOTE}\n# Put it into the server block: include /path/to/nginx.conf;\nerror_page 404 /404.html;\n\n${blocks.join('\n\n')}\n`;
}

function apache(): string {
	const set = (headers: Record<string, string>) =>
		entries(headers).map(([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`);
	const when = (path: string, lines: string[]) => [
		`<If "%{REQUEST_URI} =~ m#${path.replaceAll('.', '\\.').replace(/\*$/, '')}#">`,
		...lines.map((line) => `\t${line}`),
		'</If>'
	];
	return (
		[
			`# ${NOTE}`,
			'# Call it .htaccess and put it beside index.html; it needs mod_headers.',
			'ErrorDocument 404 /404.html',
			...set({ ...everywhere.headers, 'Cache-Control': ALWAYS_ASK }),
			...when(FOREVER.path, set({ 'Cache-Control': FOREVER.value })),
			...special.flatMap(({ path, headers }) => when(path, set(headers)))
		].join('\n') + '\n'
	);
}

function caddy(): string {
	const block = (matcher: string, headers: Record<string, string>) =>
		`\theader ${matcher} {\n${entries(headers)
			.map(([name, value]) => `\t\t${name} "${value}"`)
			.join('\n')}\n\t}`;
	return [
		`# ${NOTE}`,
		'example.org {',
		'\troot * /srv/story',
		'\tencode gzip zstd',
		'\tfile_server',
		block('*', { ...everywhere.headers, 'Cache-Control': ALWAYS_ASK }),
		block(FOREVER.path, { 'Cache-Control': FOREVER.value }),
		...special.map(({ path, headers }) => block(path, headers)),
		'\thandle_errors {',
		'\t\trewrite * /404.html',
		'\t\tfile_server',
		'\t}',
		'}',
		''
	].join('\n');
}

const listed = (headers: Record<string, string>) => entries(headers).map(([key, value]) => ({ key, value }));
const withCaching: readonly Rule[] = [
	{ ...everywhere, headers: { ...everywhere.headers, 'Cache-Control': ALWAYS_ASK } },
	{ path: FOREVER.path, headers: { 'Cache-Control': FOREVER.value } },
	...special
];

const vercel = () =>
	json({
		trailingSlash: true,
		headers: withCaching.map(({ path, headers }) => ({ source: path.replace(/\*$/, '(.*)'), headers: listed(headers) }))
	});

const firebase = () =>
	json({
		hosting: {
			public: 'build',
			trailingSlash: true,
			headers: withCaching.map(({ path, headers }) => ({ regex: asRegex(path), headers: listed(headers) }))
		}
	});

const azure = () =>
	json({
		trailingSlash: 'always',
		globalHeaders: { ...everywhere.headers, 'Cache-Control': ALWAYS_ASK },
		routes: [
			...special.map(({ path, headers }) => ({
				route: path,
				headers: path.startsWith(FOREVER.path.slice(0, -1)) ? { ...headers, 'Cache-Control': FOREVER.value } : headers
			})),
			{ route: FOREVER.path, headers: { 'Cache-Control': FOREVER.value } }
		],
		responseOverrides: { '404': { rewrite: '/404.html' } }
	});

/** The files by their paths in the repository. */
export const hostingFiles = (): Record<string, string> => ({
	'static/_headers': headersFile(),
	'docs/hosting/nginx.conf': nginx(),
	'docs/hosting/apache.htaccess': apache(),
	'docs/hosting/Caddyfile': caddy(),
	'docs/hosting/vercel.json': vercel(),
	'docs/hosting/firebase.json': firebase(),
	'docs/hosting/staticwebapp.config.json': azure()
});
