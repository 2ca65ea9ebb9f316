/** The file that a browser opens where an address on a server ends in a slash. */
const INDEX = 'index.html';

/** How SvelteKit calls the data of a page, beside the page or after its name. */
const PAGE_DATA = /(?:index\.html)?__data\.json$/;

/**
 * Where a file stands within the folder.
 * @param root address of the folder, with a slash at its end
 * @returns its path, decoded, with the page's data under one name; undefined for whatever is not in the folder
 */
export function pathWithin(url: URL, root: URL): string | undefined {
	if (url.protocol !== root.protocol || url.host !== root.host || !url.pathname.startsWith(root.pathname)) return;
	const path = url.pathname.slice(root.pathname.length);
	try {
		return decodeURIComponent(path).replace(PAGE_DATA, '__data.json');
	} catch {
		return path;
	}
}

/** An address of a folder as that of the page in it: from disk nobody answers for a folder. Others stay as they are. */
export function withIndex(url: URL): URL {
	if (!url.pathname.endsWith('/')) return url;
	const page = new URL(url);
	page.pathname += INDEX;
	return page;
}

/** A path as the router knows it, without the name of the file. */
export const withoutIndex = (pathname: string): string =>
	pathname.endsWith(`/${INDEX}`) ? pathname.slice(0, -INDEX.length) : pathname;
