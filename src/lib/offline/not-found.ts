/** The script in the page, whose hash stands in the page's policy. */
const SCRIPT = /<script>([^]*?)<\/script>/;

async function policyHash(html: string): Promise<string> {
	const script = new TextEncoder().encode(SCRIPT.exec(html)?.[1] ?? '');
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', script));
	return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/**
 * The page for unknown addresses under the path at which the site is. It alone has addresses from the root of the host: it
 * stands in for pages at any depth, and the build does not know the path.
 * @param root path of the site's root, with a slash at its end
 */
export async function notFoundUnder(root: string, html: string): Promise<string> {
	if (root === '/') return html;
	const moved = html
		.replaceAll(/(href="|import\(")\//g, `$1${root}`)
		.replace('base: ""', `base: ${JSON.stringify(root.slice(0, -1))}`);
	return moved.replace(await policyHash(html), await policyHash(moved));
}
