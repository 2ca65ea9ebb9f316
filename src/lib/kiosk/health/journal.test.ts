import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, Journal, messageOf, type Store } from './journal.ts';

const KEY = 'journal';

/** A browser's storage with room for so many characters. */
function storage(room = Infinity) {
	const kept = new Map<string, string>();
	const store: Store = {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => {
			if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
			kept.set(key, value);
		}
	};
	return { kept, store };
}

describe('the journal', () => {
	it('shows the newest first and outlives the page', () => {
		const { store } = storage();
		const before = new Journal(KEY, () => store);
		before.add('context', 'lost', 1000, 1);
		before.add('frozen', '6 s', 2000, 2);
		expect(new Journal(KEY, () => store).entries).toEqual([
			{ cause: 'frozen', message: '6 s', at: 2000, uptime: 2, times: 1 },
			{ cause: 'context', message: 'lost', at: 1000, uptime: 1, times: 1 }
		]);
	});

	it('counts what comes again in a row', () => {
		const journal = new Journal(KEY, () => storage().store);
		for (const at of [1, 2, 3]) journal.add('error', 'the same', at, at);
		expect(journal.entries).toEqual([{ cause: 'error', message: 'the same', at: 3, uptime: 3, times: 3 }]);
	});

	it('never grows beyond its bounds, whatever comes', () => {
		const incident = fc.tuple(fc.constantFrom(...CAUSES), fc.string({ maxLength: 2000 }), fc.nat(), fc.nat());
		fc.assert(
			fc.property(fc.array(incident, { maxLength: 200 }), fc.integer({ min: 0, max: 5000 }), (incidents, room) => {
				const { kept, store } = storage(room);
				const journal = new Journal(KEY, () => store);
				for (const [cause, message, at, uptime] of incidents) journal.add(cause, message, at, uptime);
				expect(journal.entries.length).toBeLessThanOrEqual(60);
				expect(kept.get(KEY)?.length ?? 0).toBeLessThanOrEqual(Math.min(room, 60 * 2000));
				for (const { message } of journal.entries) expect(message.length).toBeLessThanOrEqual(300);
				const last = incidents.at(-1);
				if (last) expect(journal.entries[0]).toMatchObject({ cause: last[0], at: last[2] });
			}),
			{ numRuns: 50 }
		);
	});

	it('keeps the newest where storage is nearly full', () => {
		const { store } = storage(400);
		const journal = new Journal(KEY, () => store);
		for (let at = 0; at < 40; at++) journal.add('error', `number ${at}`, at, at);
		const [first, ...others] = new Journal(KEY, () => store).entries;
		expect(first?.message).toBe('number 39');
		expect(others.length).toBeGreaterThan(0);
	});

	it('goes on where storage is refused', () => {
		const journal = new Journal(KEY, () => {
			throw new DOMException('blocked', 'SecurityError');
		});
		journal.add('error', 'still here', 1, 1);
		expect(journal.entries).toHaveLength(1);
	});

	it('begins anew after something else was written in its place', () => {
		for (const text of ['{', '{"a":1}', '[null,{"cause":"no such"},7]']) {
			const { kept, store } = storage();
			kept.set(KEY, text);
			expect(new Journal(KEY, () => store).entries).toEqual([]);
		}
	});

	it('says what an error says, in one line', () => {
		expect(messageOf(new TypeError('x is\n\tnot a function'))).toBe('TypeError: x is not a function');
		expect(messageOf('plain')).toBe('plain');
		expect(messageOf(new Error('long '.repeat(1000))).length).toBe(300);
	});
});
