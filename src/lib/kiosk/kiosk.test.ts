import { describe, expect, it } from 'vitest';
import { sample } from '../explorer/sample.test-data.ts';
import { Kiosk } from './kiosk.svelte.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const alike = { ...sample, events: sample.events.map((event) => ({ ...event, importance: 2 as const })) };

const started = (more: Partial<typeof DEFAULT_SETTINGS> = {}) => {
	const kiosk = new Kiosk(alike, null);
	kiosk.configure({ ...DEFAULT_SETTINGS, reload: null, ...more });
	let now = Date.now();
	const pass = (seconds: number) => {
		for (let passed = 0; passed < seconds; passed += 0.5) kiosk.tick((now += 500));
	};
	return { kiosk, pass, tell: (type: 'wake' | 'start-over') => kiosk.tell({ type }, now) };
};

describe('the unattended screen', () => {
	it('plays its scenes while nobody is there, and begins again after the last', () => {
		const { kiosk, pass } = started({ dwell: 5 });
		const count = kiosk.scenes.length;
		expect(count).toBeGreaterThan(1);
		const seen = [];
		for (let i = 0; i <= count; i++) {
			seen.push(kiosk.position);
			pass(5);
		}
		expect(seen).toEqual([...Array(count).keys(), 0]);
	});

	it('begins with the event of the scene that was shown', () => {
		const { kiosk, pass, tell } = started({ dwell: 5 });
		pass(6);
		const shown = kiosk.scene!.event;
		tell('wake');
		expect([kiosk.phase, kiosk.slug, kiosk.visits]).toEqual(['exploring', shown, 1]);
	});

	it('forgets everything that a visitor changed', () => {
		for (const how of ['idle', 'start-over'] as const) {
			const { kiosk, pass, tell } = started();
			tell('wake');
			kiosk.larger = kiosk.lower = true;
			kiosk.zoomTo([1, 1, 2, 2]);
			kiosk.sheet = { type: 'places', places: ['port'] };
			kiosk.operator = 'code';
			if (how === 'idle') pass(121);
			else tell('start-over');
			expect(kiosk).toMatchObject({
				phase: 'attract',
				slug: null,
				larger: false,
				lower: false,
				zoomed: null,
				sheet: null,
				operator: 'closed'
			});
			expect(kiosk.resets).toBe(1);
		}
	});

	it('goes through the events and stops at either end', () => {
		const { kiosk, tell } = started();
		tell('wake');
		kiosk.move(-99);
		expect(kiosk.slug).toBe(sample.events[0]!.slug);
		kiosk.move(1);
		expect(kiosk.slug).toBe(sample.events[1]!.slug);
		kiosk.move(99);
		expect(kiosk.slug).toBe(sample.events.at(-1)!.slug);
	});

	it('stands still at hours of rest, and wakes at a touch', () => {
		const { kiosk, pass, tell } = started({ dwell: 5, quiet: { from: 0, to: 1439 } });
		pass(20);
		expect([kiosk.resting, kiosk.position]).toEqual([true, 0]);
		tell('wake');
		expect(kiosk.phase).toBe('exploring');
	});

	it('shows a story without events without failing', () => {
		const kiosk = new Kiosk({ ...sample, events: [] }, null);
		kiosk.tick(Date.now() + 20_000);
		kiosk.tell({ type: 'wake' });
		kiosk.move(1);
		expect([kiosk.scene, kiosk.slug]).toEqual([undefined, null]);
	});
});
