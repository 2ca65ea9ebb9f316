import { describe, expect, it, vi } from 'vitest';
import { openChannel, readMessage, type ChannelHost, type Message } from './channel.ts';
import type { Shared } from './shared.ts';

const SHARED: Shared = {
	tour: 'pipelines',
	deck: { index: 2, step: 1, page: null, isBlank: false, showsLegend: true },
	timer: { startedAt: 1_700_000_000_000, pausedAt: null },
	at: 1_700_000_000_500,
	by: 'a'
};
const HELLO: Message = { from: 'b', role: 'notes', kind: 'hello' };

/** All channels of a name, told at once. */
function broadcasting() {
	const open = new Set<Fake>();
	class Fake {
		name: string;
		onmessage: ((event: { data: unknown }) => void) | null = null;
		constructor(name: string) {
			this.name = name;
			open.add(this);
		}
		postMessage(data: unknown) {
			for (const one of open) if (one !== this && one.name === this.name) one.onmessage?.({ data });
		}
		close() {
			open.delete(this);
		}
	}
	return Fake as unknown as typeof BroadcastChannel;
}

type Listener = (event: MessageEvent) => void;

/** A window that others may speak to. */
function host(protocol: string, more: Partial<ChannelHost> = {}) {
	const listeners = new Set<Listener>();
	const origin = protocol === 'file:' ? 'null' : 'https://school.example';
	return {
		location: { protocol, origin },
		opener: null as unknown,
		addEventListener: (_: 'message', listener: Listener) => void listeners.add(listener),
		removeEventListener: (_: 'message', listener: Listener) => void listeners.delete(listener),
		hears: (event: Partial<MessageEvent>) => listeners.forEach((listener) => listener(event as MessageEvent)),
		...more
	};
}

describe('openChannel', () => {
	it('brings a message to the other windows of the site, not back, and to no other site', () => {
		const BroadcastChannel = broadcasting();
		const heard = [vi.fn(), vi.fn(), vi.fn()];
		const open = (site: string, index: number) =>
			openChannel(site, heard[index]!, host('https:', { BroadcastChannel }));
		const stage = open('/a/', 0);
		open('/a/', 1);
		open('/other/', 2);
		stage.send({ from: 'a', role: 'stage', kind: 'state', shared: SHARED });
		expect(heard.map((one) => one.mock.calls.length)).toEqual([0, 1, 0]);
		expect(stage.reachesAll).toBe(true);
	});

	it('is silent once it is closed', () => {
		const BroadcastChannel = broadcasting();
		const heard = vi.fn();
		const notes = openChannel('/', heard, host('https:', { BroadcastChannel }));
		const stage = openChannel('/', vi.fn(), host('https:', { BroadcastChannel }));
		notes.close();
		stage.send(HELLO);
		expect(heard).not.toHaveBeenCalled();
	});

	it('lets windows from disk that opened one another speak where no broadcast gets through', () => {
		const [stageHears, notesHear] = [vi.fn(), vi.fn()];
		const stageWindow = host('file:');
		const notesWindow = host('file:');
		const speaker = (to: ReturnType<typeof host>, from: () => unknown) => ({
			postMessage: (data: unknown) => to.hears({ origin: 'null', source: from() as Window, data })
		});
		const stageAsSeen: unknown = speaker(stageWindow, () => notesAsSeen);
		const notesAsSeen: unknown = speaker(notesWindow, () => stageAsSeen);
		notesWindow.opener = stageAsSeen;

		const stage = openChannel('/', stageHears, stageWindow);
		const notes = openChannel('/', notesHear, notesWindow);
		notes.send(HELLO);
		expect(stageHears).toHaveBeenCalledExactlyOnceWith(HELLO);
		const answer: Message = { from: 'a', role: 'stage', kind: 'state', shared: SHARED };
		stage.send(answer);
		expect(notesHear).toHaveBeenCalledExactlyOnceWith(answer);
		expect(notes.reachesAll).toBe(false);
	});

	it('goes on without a channel that the browser refuses', () => {
		const refusing = class {
			constructor() {
				throw new DOMException('denied', 'SecurityError');
			}
		} as unknown as typeof BroadcastChannel;
		const channel = openChannel('/', vi.fn(), host('https:', { BroadcastChannel: refusing }));
		expect(channel.reachesAll).toBe(false);
		expect(() => channel.send(HELLO)).not.toThrow();
	});

	it('does not listen to windows of other sites', () => {
		const heard = vi.fn();
		const here = host('https:');
		openChannel('/', heard, here);
		here.hears({ origin: 'https://elsewhere.example', data: { to: '/', message: HELLO } });
		expect(heard).not.toHaveBeenCalled();
		here.hears({ origin: 'https://school.example', data: { to: '/', message: HELLO } });
		expect(heard).toHaveBeenCalledOnce();
	});
});

describe('readMessage', () => {
	it('reads what windows say', () => {
		const messages: Message[] = [
			HELLO,
			{ from: 'a', role: 'stage', kind: 'bye' },
			{ from: 'a', role: 'notes', kind: 'command', command: 'end' },
			{ from: 'a', role: 'stage', kind: 'state', shared: SHARED }
		];
		for (const message of messages) expect(readMessage(structuredClone(message))).toEqual(message);
	});

	it.each([
		null,
		'hello',
		42,
		{},
		{ from: 'a', kind: 'hello' },
		{ from: 'a', role: 'audience', kind: 'hello' },
		{ from: 'a', role: 'stage', kind: 'shout' },
		{ from: 'a', role: 'stage', kind: 'command', command: 'format' },
		{ from: 'a', role: 'stage', kind: 'state' },
		{ from: 'a', role: 'stage', kind: 'state', shared: { ...SHARED, at: NaN } },
		{ from: 'a', role: 'stage', kind: 'state', shared: { ...SHARED, deck: { ...SHARED.deck, index: 1.5 } } },
		{ from: 'a', role: 'stage', kind: 'state', shared: { ...SHARED, deck: null } },
		{ from: 'a', role: 'stage', kind: 'state', shared: { ...SHARED, timer: { startedAt: 'now', pausedAt: null } } }
	])('makes nothing of %j', (data) => {
		expect(readMessage(data)).toBeNull();
	});
});
