import type { Readable, Writable } from 'node:stream';

interface Message {
	id?: number;
	result?: unknown;
	error?: { message: string };
	method?: string;
	params?: unknown;
}

/**
 * Speaks with a browser over its pipe, in the DevTools protocol. Playwright would stay attached to the page, and a browser
 * does not take a page out of a process that hangs while somebody debugs it.
 */
export class Pipe {
	readonly #out: Writable;
	/** Told of what the browser says of its own accord. */
	onevent: (method: string, params: unknown) => void = () => undefined;
	readonly #waiting = new Map<number, (answer: Message) => void>();
	#lastId = 0;
	#rest = '';

	constructor(out: Writable, into: Readable) {
		this.#out = out;
		out.on('error', () => undefined);
		into.setEncoding('utf8').on('data', (text: string) => this.#read(text));
	}

	/**
	 * @param patience ms
	 * @throws where no answer comes in time, or the browser refuses
	 */
	send<Result>(method: string, params: object = {}, session?: string, patience = 5000): Promise<Result> {
		const id = ++this.#lastId;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				this.#waiting.delete(id);
				reject(new Error(`No answer to ${method} within ${patience} ms.`));
			}, patience);
			this.#waiting.set(id, ({ result, error }) => {
				clearTimeout(timer);
				if (error) reject(new Error(`${method}: ${error.message}`));
				else resolve(result as Result);
			});
			this.#out.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
		});
	}

	#read(text: string) {
		const messages = (this.#rest + text).split('\0');
		this.#rest = messages.pop()!;
		for (const text of messages) {
			const message = JSON.parse(text) as Message;
			if (message.id === undefined) {
				if (message.method) this.onevent(message.method, message.params);
				continue;
			}
			const heard = this.#waiting.get(message.id);
			this.#waiting.delete(message.id);
			heard?.(message);
		}
	}
}
