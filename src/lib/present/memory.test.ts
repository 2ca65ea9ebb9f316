import { describe, expect, it } from 'vitest';
import { beginning, Memory } from './memory.ts';
import type { Shared } from './shared.ts';
import { UNSTARTED } from './timer.ts';

const NOW = Date.UTC(2024, 0, 15, 12);
const MINUTE = 60_000;
const left = (minutesAgo: number, index = 6, tour = 'pipelines'): Shared => ({
	tour,
	deck: { index, step: 1, page: null, isBlank: false, showsLegend: true },
	timer: UNSTARTED,
	at: NOW - minutesAgo * MINUTE,
	by: 'a'
});
const opening = { tour: 'pipelines', shared: left(1), visit: null, now: NOW };

describe('beginning', () => {
	it('follows an address that asks for a scene, and keeps the clock that runs', () => {
		expect(beginning({ ...opening, role: 'stage', asked: 2 })).toEqual({ remembered: left(1), isAsked: true });
	});

	it('comes back after a reload to where the presentation is by now', () => {
		const visit = { tour: 'pipelines', index: 4 };
		expect(beginning({ ...opening, role: 'stage', asked: 4, visit })).toEqual({
			remembered: left(1),
			isAsked: false
		});
		expect(beginning({ ...opening, role: 'stage', visit }).remembered).toEqual(left(1));
	});

	it('does not take an address that was opened anew for a reload', () => {
		const visit = { tour: 'pipelines', index: 4 };
		expect(beginning({ ...opening, role: 'stage', asked: 2, visit }).isAsked).toBe(true);
		expect(beginning({ ...opening, role: 'stage', asked: 4, visit: { ...visit, tour: 'other' } }).isAsked).toBe(true);
	});

	it('begins a stage that is opened anew at the beginning', () => {
		expect(beginning({ ...opening, role: 'stage' })).toEqual({ remembered: null, isAsked: false });
	});

	it('lets a notes window take up what was left a short while ago, of the same tour', () => {
		const ofNotes = (shared: Shared | null) => beginning({ ...opening, role: 'notes', shared }).remembered;
		expect(ofNotes(left(30))).toEqual(left(30));
		expect(ofNotes(left(24 * 60))).toBeNull();
		expect(ofNotes(left(1, 3, 'other'))).toBeNull();
		expect(ofNotes(null)).toBeNull();
	});

	it('asks anew for the scene of the address where nothing is remembered', () => {
		const visit = { tour: 'pipelines', index: 4 };
		expect(beginning({ ...opening, role: 'stage', asked: 4, visit, shared: null })).toEqual({
			remembered: null,
			isAsked: true
		});
	});
});

describe('Memory', () => {
	const store = () => {
		const kept = new Map<string, string>();
		return {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value),
			removeItem: (key: string) => void kept.delete(key),
			kept
		};
	};

	it('keeps what is shared and where the tab was, each site for itself', () => {
		const [lasting, ofTab] = [store(), store()];
		const memory = new Memory(
			'/a/',
			() => lasting,
			() => ofTab
		);
		memory.shared = left(0);
		memory.visit = { tour: 'pipelines', index: 6 };
		expect(
			new Memory(
				'/a/',
				() => lasting,
				() => store()
			)
		).toMatchObject({ shared: left(0), visit: null });
		expect(
			new Memory(
				'/b/',
				() => lasting,
				() => ofTab
			)
		).toMatchObject({ shared: null, visit: null });
		memory.shared = null;
		expect(lasting.kept.size).toBe(0);
	});

	it('makes nothing of what others left there, and goes on where the browser refuses', () => {
		const spoilt = store();
		spoilt.setItem('presentation /a/', '{"tour":');
		expect(
			new Memory(
				'/a/',
				() => spoilt,
				() => spoilt
			)
		).toMatchObject({ shared: null, visit: null });
		const refused = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		const memory = new Memory('/a/', refused, refused);
		memory.shared = left(0);
		expect(memory.shared).toBeNull();
	});
});
