import { withIndex, withoutIndex } from './paths.ts';

/** What SvelteKit’s `app` module holds, as far as it must be different from disk. */
export interface App {
	nodes: (() => Promise<{ universal?: object }>)[];
	hooks: { reroute: (event: { url: URL }) => unknown };
}

let hasLeft = false;

/** Another page is a page load; what waits for it here waits for ever. */
function leaveFor({ href }: URL): Promise<never> {
	hasLeft = true;
	location.assign(href);
	return new Promise(() => {});
}

/** The app with a router that knows pages by their files, and that puts no slash behind the name of one. */
export function fromDisk<A extends App>(app: A): A {
	// A page that was left in the middle of a step and comes back out of memory would wait for ever.
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted && hasLeft) location.reload();
	});
	return {
		...app,
		nodes: app.nodes.map((load) => async () => {
			const node = await load();
			return { ...node, universal: { ...node.universal, trailingSlash: 'ignore' } };
		}),
		hooks: {
			...app.hooks,
			reroute: ({ url }: { url: URL }) => {
				const page = withIndex(url);
				return page.pathname === location.pathname ? withoutIndex(url.pathname) : leaveFor(page);
			}
		}
	};
}
