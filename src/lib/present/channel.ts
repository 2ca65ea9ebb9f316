import { asRecord, parseShared, type Shared } from './shared.ts';

export type Role = 'stage' | 'notes';

/** What windows of a presentation tell each other. */
export type Message = {
	/** The id of the window that speaks. */
	from: string;
	role: Role;
} & (
	| { kind: 'hello' /* Who is there, and where are we? Everyone answers with the state. */ }
	| { kind: 'state'; shared: Shared }
	| { kind: 'command'; command: 'end' }
	| { kind: 'bye' }
);

export interface Channel {
	send: (message: Message) => void;
	close: () => void;
	/** Whether every window of the site is sure to hear, or only those that opened one another. */
	reachesAll: boolean;
}

/** The part of `window` that a channel needs. */
export interface ChannelHost {
	BroadcastChannel?: typeof BroadcastChannel;
	location: Pick<Location, 'protocol' | 'origin'>;
	opener: unknown;
	addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
	removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

/**
 * Opens the way between the windows of a presentation. Pages from disk may each be an origin of their own, out of which
 * no broadcast gets; there a window also speaks to the one that opened it, and that one answers.
 * @param name the same in all windows of a site, and in no other site of the same origin
 * @param receive told of what others say, never of what was sent here
 */
export function openChannel(
	name: string,
	receive: (message: Message) => void,
	host: ChannelHost = window as ChannelHost
): Channel {
	const isFromDisk = host.location.protocol === 'file:';
	const take = (data: unknown) => {
		const message = readMessage(data);
		if (message) receive(message);
	};

	const broadcast = broadcastIn(host, name);
	if (broadcast) broadcast.onmessage = ({ data }) => take(data);
	const usesWindows = isFromDisk || !broadcast;

	const windows = new Set<Speaker>();
	if (usesWindows && isSpeaker(host.opener)) windows.add(host.opener);
	const onmessage = ({ origin, source, data }: MessageEvent) => {
		const envelope = asRecord(data);
		if (envelope?.to !== name || (!isFromDisk && origin !== host.location.origin)) return;
		if (isSpeaker(source)) windows.add(source);
		take(envelope.message);
	};
	if (usesWindows) host.addEventListener('message', onmessage);

	return {
		reachesAll: broadcast !== null && !isFromDisk,
		send: (message) => {
			broadcast?.postMessage(message);
			// A page from disk has no origin that could be named; nothing said here is a secret.
			for (const one of windows) one.postMessage({ to: name, message }, isFromDisk ? '*' : host.location.origin);
		},
		close: () => {
			broadcast?.close();
			host.removeEventListener('message', onmessage);
			windows.clear();
		}
	};
}

interface Speaker {
	postMessage: (message: unknown, origin: string) => void;
}

const isSpeaker = (value: unknown): value is Speaker =>
	Boolean(value) && typeof (value as Partial<Speaker>).postMessage === 'function';

/** Absent in old browsers; some refuse it to pages from disk or with storage switched off. */
function broadcastIn({ BroadcastChannel: Broadcast }: ChannelHost, name: string): BroadcastChannel | null {
	try {
		return Broadcast ? new Broadcast(name) : null;
	} catch {
		return null;
	}
}

/** @returns the message, if that is what was sent: a window of another version may say anything */
export function readMessage(data: unknown): Message | null {
	const record = asRecord(data);
	const { from, role, kind } = record ?? {};
	if (typeof from !== 'string' || (role !== 'stage' && role !== 'notes')) return null;
	switch (kind) {
		case 'hello':
		case 'bye':
			return { from, role, kind };
		case 'state': {
			const shared = parseShared(record?.shared);
			return shared && { from, role, kind, shared };
		}
		case 'command':
			return record?.command === 'end' ? { from, role, kind, command: 'end' } : null;
		default:
			return null;
	}
}
