/**
 * How a frozen page is cured. Its worker asks the service worker for this address; that sends the page there, which the
 * browser does without the page's help; and there stands a page in a sandbox, for which the browser takes another process
 * and gives up the one that hangs. The sandboxed page leads back at once. A page sent straight back to its own address
 * would be drawn by the process that hangs.
 */
const ADDRESS = 'kiosk/rescue';

/** What the service worker asks of a page, over a port that only a page that is not frozen answers. */
export const ARE_YOU_THERE = 'are you there?';
/** How long a page has for its answer, ms. */
const PATIENCE = 1000;

/** Marks the address of a page that was rescued. */
export const RESCUED = '#rescued';

/**
 * Where a page asks for help.
 * @param page its address
 * @param root address or path of the site's root, with a slash at its end
 */
export function rescueAddress(page: string, root: string): string {
	const address = new URL(ADDRESS, new URL(root, page));
	address.searchParams.set('page', withoutHash(page));
	return address.href;
}

const withoutHash = (address: string) => address.split('#', 1)[0]!;

/**
 * The page that a request asks to rescue.
 * @param scope of the service worker
 * @returns undefined where it asks for something else, null where it asks for a page that is none of this site's
 */
function pageIn(request: string, scope: string): string | null | undefined {
	const asked = new URL(request);
	const address = new URL(ADDRESS, scope);
	if (asked.origin !== address.origin || asked.pathname !== address.pathname) return undefined;
	const page = asked.searchParams.get('page');
	return page && URL.canParse(page) && new URL(page).href.startsWith(scope) ? withoutHash(new URL(page).href) : null;
}

const escaped = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Dark, empty, without scripts of its own, and gone at once. */
const wayBack = (page: string) =>
	new Response(
		`<!doctype html><meta name="color-scheme" content="dark"><title>…</title><meta http-equiv="refresh" content="0;url=${escaped(page + RESCUED)}">`,
		{
			headers: {
				'content-type': 'text/html; charset=utf-8',
				'cache-control': 'no-store',
				// Without the leave to run scripts a page may not refresh either.
				'content-security-policy': "default-src 'none'; sandbox allow-scripts"
			}
		}
	);

/** A window as the service worker sees it. */
interface Client {
	readonly url: string;
	navigate: (to: string) => Promise<unknown>;
	postMessage: (message: unknown, transfer: Transferable[]) => void;
}

interface Around {
	/** The service worker's. */
	clients: { matchAll: (options: { type: 'window' }) => Promise<readonly Client[]> };
	scope: string;
}

/**
 * The service worker's part. Answers requests for help; what it returns is for `respondWith`.
 * @returns undefined where the request is another
 */
export function rescue(
	{ url, mode }: Pick<Request, 'url' | 'mode'>,
	{ clients, scope }: Around
): Promise<Response> | undefined {
	const page = pageIn(url, scope);
	if (page === undefined) return undefined;
	if (page === null) return Promise.resolve(new Response(null, { status: 404 }));
	return mode === 'navigate' ? Promise.resolve(wayBack(page)) : send(page, clients, scope);
}

/** The worker of a page that hangs may live on for a while and ask again, when another page stands in its place. */
function isThere(client: Client): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	return new Promise<boolean>((resolve) => {
		port1.onmessage = () => resolve(true);
		setTimeout(() => resolve(false), PATIENCE);
		client.postMessage(ARE_YOU_THERE, [port2]);
	}).finally(() => port1.close());
}

async function send(page: string, clients: Around['clients'], scope: string): Promise<Response> {
	const windows = await clients.matchAll({ type: 'window' });
	const asked = windows.filter(({ url }) => withoutHash(url) === page);
	const there = await Promise.all(asked.map(isThere));
	const frozen = asked.filter((_, index) => !there[index]);
	await Promise.allSettled(frozen.map((client) => client.navigate(rescueAddress(page, scope))));
	return new Response(null, { status: 204 });
}
