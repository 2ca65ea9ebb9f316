/** What every browser of tests and benchmarks is started with: nothing of its own that reaches for the network. */
export const BROWSER_ARGS = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/**
 * For tests that are not about the live map: drawn without a graphics card, it would take most of their time. The picture
 * stands in its place and follows date and selection as it does.
 */
export const withoutLiveMap = {
	launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...BROWSER_ARGS, '--disable-3d-apis'] }
};
