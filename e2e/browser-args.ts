/** What every browser of tests and benchmarks is started with: nothing of its own that reaches for the network. */
export const BROWSER_ARGS = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];
