import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TimeWindow } from '../../url/view-state.ts';
import { TimelineController } from '../controller.svelte.ts';
import { eventIndex } from '../event-index.ts';
import { Glide } from './glide.ts';
import { glideDistance } from './momentum.ts';

const STORY: TimeWindow = { from: Date.parse('1991-01-01'), to: Date.parse('2025-01-01') };
const START: TimeWindow = { from: Date.parse('2005-01-01'), to: Date.parse('2010-01-01') };
const MS_PER_PIXEL = (START.to - START.from) / 1000;

let written: TimeWindow[];
let controller: TimelineController;
let glide: Glide;
let frame: ((now: number) => void) | undefined;
let isReduced: boolean;

/** Draws frames for so many ms. */
function wait(duration: number) {
	const until = performance.now() + duration;
	while (performance.now() < until) {
		vi.advanceTimersByTime(16);
		const due = frame;
		frame = undefined;
		due?.(performance.now());
	}
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['performance'] });
	isReduced = false;
	frame = undefined;
	vi.stubGlobal('matchMedia', () => ({ matches: isReduced }));
	vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => {
		frame = callback;
		return 1;
	});
	vi.stubGlobal('cancelAnimationFrame', () => (frame = undefined));
	written = [];
	let window = START;
	controller = new TimelineController({
		extent: STORY,
		get window() {
			return window;
		},
		index: eventIndex([], () => 0, 1),
		setWindow(next) {
			window = next ?? STORY;
			written.push(window);
		}
	});
	controller.resize(1000);
	controller.panBy(0);
	glide = new Glide(controller);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const movedBy = () => (controller.window.from - START.from) / MS_PER_PIXEL;

describe('a glide of the axis', () => {
	it('goes on after the pointer, comes to rest, and hands the window over once', () => {
		glide.start(-1);
		wait(100);
		expect(movedBy()).toBeGreaterThan(60);
		expect(written).toEqual([]);
		wait(5000);
		expect(movedBy()).toBeCloseTo(-glideDistance(-1, 1e6), -1);
		expect(written).toHaveLength(1);
	});

	it('stops where it is when it is touched', () => {
		glide.start(-1);
		wait(100);
		const reached = movedBy();
		expect(glide.stop()).toBe(true);
		expect(written).toHaveLength(1);
		wait(1000);
		expect(Math.abs(movedBy() - reached)).toBeLessThan(1);
		expect(glide.stop()).toBe(false);
	});

	it('ends at the end of the story', () => {
		glide.start(20);
		wait(900);
		expect(controller.window.from).toBe(STORY.from);
		expect(written).toHaveLength(1);
	});

	it('gives way to whatever else moves the window', () => {
		glide.start(-1);
		wait(50);
		controller.run('start');
		wait(1000);
		expect(controller.window.from).toBe(STORY.from);
		expect(written).toHaveLength(1);
	});

	it('does not happen where motion is to be reduced', () => {
		isReduced = true;
		glide.start(-1);
		expect(written).toHaveLength(1);
		expect(movedBy()).toBe(0);
	});
});
