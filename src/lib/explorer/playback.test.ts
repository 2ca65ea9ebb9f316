import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../url/view-state.ts';
import { Explorer, type Remember } from './explorer.svelte.ts';
import { Playback } from './playback.svelte.ts';
import { sample } from './sample.test-data.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const FRAME = 20;

/** A player on a stage whose frames come only when told. */
function stageOf({ reducedMotion = false } = {}) {
	const remember = vi.fn<(view: ViewState, how: Remember) => void>();
	const explorer = new Explorer(sample, remember);
	const waiting = new Map<number, (now: number) => void>();
	let requests = 0;
	let now = 5000;
	const playback = new Playback(explorer, {
		requestFrame: (frame) => {
			waiting.set(++requests, frame);
			return requests;
		},
		cancelFrame: (request) => waiting.delete(request),
		prefersReducedMotion: () => reducedMotion
	});
	const drawFrame = () => {
		const due = [...waiting.values()];
		waiting.clear();
		for (const frame of due) frame(now);
	};
	return {
		explorer,
		remember,
		playback,
		waiting,
		shown: () => new Date(explorer.date).toISOString().slice(0, 10),
		/** Draws the frames of some ms; the first frame after `play` only starts the clock. */
		run: (ms: number, frame = FRAME) => {
			drawFrame();
			for (const end = now + ms; now < end;) {
				now += frame;
				drawFrame();
			}
		}
	};
}

describe('playing', () => {
	it('goes from the start of the story, a year in a second', () => {
		const { playback, run, shown } = stageOf();
		playback.play();
		expect(shown()).toBe('1990-01-01');
		run(2000);
		expect(shown()).toBe('1992-01-01');
		expect(playback.isPlaying).toBe(true);
	});

	it('goes on from the selected event, which Back brings again', () => {
		const { playback, explorer, remember, shown } = stageOf();
		explorer.selectEvent('second');
		remember.mockClear();
		playback.play();
		expect(explorer.selection).toBeNull();
		expect(shown()).toBe('1995-03-01');
		expect(remember.mock.calls.map(([, how]) => how)).toEqual(['push']);
	});

	it('goes on from the playhead without another entry in the history', () => {
		const { playback, explorer, remember, run, shown } = stageOf();
		explorer.setPlayhead(day('2001-06-01'));
		remember.mockClear();
		playback.play();
		run(1000);
		expect(shown()).toBe('2002-06-01');
		expect(remember).not.toHaveBeenCalled();
	});

	it('tells the address where it came to rest, and only then', () => {
		const { playback, explorer, remember, run } = stageOf();
		playback.play();
		run(3000);
		expect(remember).not.toHaveBeenCalled();
		playback.pause();
		expect(remember).toHaveBeenCalledExactlyOnceWith(explorer.view, 'replace');
		expect(explorer.view.playhead).toBe(day('1992-12-31'));
		expect(playback.isPlaying).toBe(false);
	});

	it('rests on the last day that is told, and starts again from there', () => {
		const { playback, explorer, run, shown, waiting } = stageOf();
		playback.speed = 4;
		playback.play();
		run(8000);
		expect(playback.isPlaying).toBe(false);
		expect(explorer.view.playhead).toBe(day('2018-02-01'));
		expect(waiting.size).toBe(0);
		playback.toggle();
		expect(shown()).toBe('1990-01-01');
	});

	it('keeps to the window', () => {
		const { playback, explorer, run, shown } = stageOf();
		explorer.setWindow({ from: day('2001-01-01'), to: day('2003-01-01') });
		playback.play();
		expect(shown()).toBe('2001-01-01');
		run(5000);
		expect(shown()).toBe('2002-12-31');
		expect(playback.isPlaying).toBe(false);
	});

	it('takes each speed in turn, also while it plays', () => {
		const { playback, run, shown } = stageOf();
		playback.play();
		playback.cycleSpeed();
		run(1000);
		expect(shown()).toBe('1992-01-01');
		const speeds = [1, 2, 3].map(() => (playback.cycleSpeed(), playback.speed));
		expect(speeds).toEqual([4, 0.5, 1]);
	});

	it('leaps over nothing when a frame comes late', () => {
		const { playback, run, shown } = stageOf();
		playback.play();
		run(60_000, 60_000);
		expect(shown()).toBe('1990-04-02');
	});

	it('runs one clock, however often it is started and paused', () => {
		const { playback, waiting } = stageOf();
		playback.play();
		playback.play();
		playback.pause();
		playback.play();
		expect(waiting.size).toBe(1);
	});
});

describe('playing gives way', () => {
	it.each<[string, (explorer: Explorer) => void, string]>([
		['to a chosen event', (explorer) => explorer.selectEvent('fourth'), '2010-05-04'],
		['to a chosen place', (explorer) => explorer.select({ type: 'place', id: 'port' }), '2018-02-01'],
		['to the playhead moved by hand', (explorer) => explorer.movePlayhead(day('2000-01-01')), '2000-01-01'],
		['to Back', (explorer) => explorer.show(DEFAULT_VIEW), '2018-02-01']
	])('%s', (_, act, date) => {
		const { playback, explorer, run, shown, waiting } = stageOf();
		playback.play();
		run(500);
		act(explorer);
		expect(playback.isPlaying).toBe(false);
		run(500);
		expect(shown()).toBe(date);
		expect(waiting.size).toBe(0);
		playback.pause();
		expect(shown()).toBe(date);
	});

	it('and can begin again at once', () => {
		const { playback, explorer, run, shown, waiting } = stageOf();
		playback.play();
		explorer.selectEvent('fourth');
		playback.play();
		expect(waiting.size).toBe(1);
		run(1000);
		expect(shown()).toBe('2011-05-04');
	});

	it('to nobody when filters and routes change', () => {
		const { playback, explorer, run, shown } = stageOf();
		playback.play();
		run(500);
		explorer.setFilters({ themes: ['talks'] });
		explorer.toggleRoute('side');
		run(500);
		expect(playback.isPlaying).toBe(true);
		expect(shown()).toBe('1991-01-01');
	});

	it('without a trace when the player goes away', () => {
		const { playback, explorer, remember, run, waiting } = stageOf();
		playback.play();
		run(500);
		playback.cancel();
		expect(remember).not.toHaveBeenCalled();
		expect(explorer.playhead).toBeNull();
		expect(waiting.size).toBe(0);
	});
});

describe('playing with reduced motion', () => {
	it('rests on each change of the map and on nothing in between', () => {
		const { playback, run, shown } = stageOf({ reducedMotion: true });
		playback.play();
		const seen = new Set([shown()]);
		for (let second = 0; second < 11; second++) {
			run(1200);
			seen.add(shown());
		}
		expect([...seen]).toEqual([
			'1990-01-01',
			'1992-01-01',
			'1995-03-01',
			'2001-09-01',
			'2003-04-01',
			'2006-05-28',
			'2010-05-04',
			'2018-02-01'
		]);
		expect(playback.isPlaying).toBe(false);
	});

	it('stays on a change for more than a second', () => {
		const { playback, run, shown } = stageOf({ reducedMotion: true });
		playback.play();
		run(1100);
		expect(shown()).toBe('1990-01-01');
		run(200);
		expect(shown()).toBe('1992-01-01');
	});
});
