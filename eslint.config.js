import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What whoever shows tours builds on. */
const STAGED = [
	'model',
	'time',
	'geo',
	'evidence',
	'explorer',
	'url',
	'i18n',
	'ui',
	'reading',
	'charts',
	'map',
	'tour'
];

/**
 * The table of folders: what each folder of src/lib may import from its neighbours. CONTRIBUTING.md explains it.
 * Timeline and map never import each other: they meet in the explorer.
 */
const MAY_IMPORT = {
	model: [],
	i18n: ['model'],
	time: ['model', 'i18n'],
	geo: ['model'],
	evidence: ['model', 'time', 'i18n'],
	content: ['model', 'time', 'geo', 'evidence'],
	server: ['model', 'time', 'geo', 'evidence', 'content', 'i18n'],
	export: ['model', 'time', 'geo', 'evidence', 'i18n'],
	url: ['model', 'time', 'i18n'],
	explorer: ['model', 'time', 'evidence', 'url', 'i18n'],
	ui: ['model', 'i18n', 'time'],
	search: ['model', 'time', 'evidence', 'i18n', 'ui', 'url'],
	charts: ['model', 'time', 'evidence', 'i18n', 'ui'],
	reading: ['model', 'time', 'evidence', 'charts', 'url', 'i18n', 'ui'],
	timeline: ['model', 'time', 'explorer', 'ui', 'i18n', 'url'],
	map: ['model', 'time', 'geo', 'explorer', 'ui', 'i18n'],
	tour: ['model', 'time', 'geo', 'evidence', 'explorer', 'url', 'i18n', 'ui', 'reading', 'charts', 'map'],
	present: [...STAGED, 'timeline'],
	handout: STAGED,
	kiosk: [...STAGED, 'timeline', 'offline'],
	offline: ['model', 'i18n', 'ui']
};

const folders = Object.keys(MAY_IMPORT);

const importTable = folders.map((folder) => {
	const forbidden = folders.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other));
	const onlyRuntimeImporter = 'src/lib/map/live-map.ts';
	const patterns = [
		{
			regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
			message: `lib/${folder} may import only ${MAY_IMPORT[folder].join(', ') || 'nothing'} (see CONTRIBUTING.md).`
		},
		{ regex: '^\\$lib/', message: 'Inside lib, import by relative path.' }
	];
	if (folder !== 'url') {
		patterns.push({ regex: '^\\$app/navigation$', message: 'Only lib/url navigates.' });
	}
	if (!['time', 'content'].includes(folder)) {
		patterns.push({ regex: '^edtf$', message: 'EDTF is parsed in the build; the browser gets parsed spans.' });
	}
	if (['model', 'i18n', 'time', 'geo', 'evidence', 'content', 'export'].includes(folder)) {
		patterns.push({ regex: '^(svelte|node:|\\$app)', message: `lib/${folder} is pure: no Svelte, Node or SvelteKit.` });
	}
	return {
		files: [`src/lib/${folder}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts', onlyRuntimeImporter],
		rules: {
			'no-restricted-imports': 'off',
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						...patterns,
						{
							regex: '^maplibre-gl',
							message: 'Only map/live-map.ts imports MapLibre at run time.',
							allowTypeImports: true
						}
					]
				}
			]
		}
	};
});

export default ts.config(
	{
		ignores: [
			'build/',
			'build-*/',
			'.svelte-kit/',
			'node_modules/',
			'static/basemap/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows undefined names better.
			'no-undef': 'off',
			// Addresses are made by lib/url, which resolves them.
			'svelte/no-navigation-without-resolve': 'off',
			// {' '} keeps a space that the compiler would trim.
			'svelte/no-useless-mustaches': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]',
					message: 'Time is UTC inside: use the UTC methods or d3-time’s utc intervals.'
				}
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/require-each-key': 'error',
			'svelte/prefer-svelte-reactivity': 'error',
			'svelte/no-at-html-tags': 'error'
		}
	},
	...importTable
);
