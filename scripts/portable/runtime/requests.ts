import { ownPath, readFile } from './store.ts';

/** Answers what the site asks of its own addresses from the folder, since a page from disk may fetch nothing. */
export function answerRequests() {
	answerFetch();
	answerXhr();
	startWorkersAsScripts();
}

function answerFetch() {
	const beyond = window.fetch;
	window.fetch = async (input, init) => {
		const path = ownPath(input instanceof Request ? input.url : input);
		if (path === undefined) return beyond(input, init);
		const file = await readFile(path);
		init?.signal?.throwIfAborted();
		return file ? new Response(file) : new Response(null, { status: 404, statusText: 'Not Found' });
	};
}

/** MapLibre asks for pictures in the old way where the page is a file. */
function answerXhr() {
	const { open, send } = XMLHttpRequest.prototype;
	const wanted = new WeakMap<XMLHttpRequest, string>();
	XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, address: string | URL) {
		const path = ownPath(address);
		if (path !== undefined) wanted.set(this, path);
		open.call(this, method, path === undefined ? address : 'data:,', true);
	};
	XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
		const path = wanted.get(this);
		if (path === undefined) return send.call(this, body);
		readFile(path).then(
			(file) => {
				if (!file) return this.dispatchEvent(new ProgressEvent('error'));
				const address = URL.createObjectURL(file);
				this.addEventListener('loadend', () => URL.revokeObjectURL(address));
				open.call(this, 'GET', address, true);
				send.call(this);
			},
			() => this.dispatchEvent(new ProgressEvent('error'))
		);
	};
}

/** A module cannot be started from a page on disk, not even out of memory; the site's workers are whole scripts anyway. */
function startWorkersAsScripts() {
	window.Worker = class extends Worker {
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, { ...options, type: 'classic' });
		}
	};
}
