import { describe, expect, it } from 'vitest';
import { plainText } from '../evidence/prose.ts';
import { sample } from '../explorer/sample.test-data.ts';
import type { Prose, TourReading } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import { eventOfScene, loopOf } from './loop.ts';
import { opening } from './opening.ts';
import { legible, siteForPhones } from './reachable.ts';

const scenes = loopOf(sample, null);
const tour = (list = scenes) => ({ tour: { scenes: list } }) as TourReading;

describe('what the screen shows while nobody is there', () => {
	it('is the tour, scene by scene', () => {
		expect(loopOf(sample, tour())).toBe(scenes);
	});

	it('is the major events where there is no tour, or none with scenes', () => {
		const most = Math.max(...sample.events.map(({ importance }) => importance));
		const major = sample.events.filter(({ importance }) => importance === most).map(({ slug }) => slug);
		expect(scenes.map(({ event }) => event)).toEqual(major);
		expect(loopOf(sample, tour([]))).toEqual(scenes);
		expect(loopOf({ ...sample, events: [] }, null)).toEqual([]);
	});

	it('tells with which event a visitor begins', () => {
		const scene = scenes[0]!;
		const first = sample.events[0]!.slug;
		const last = sample.events.at(-1)!.slug;
		expect(eventOfScene(sample, scene)).toBe(scene.event);
		expect(eventOfScene(sample, { ...scene, event: undefined, date: parseEdtf('2100') })).toBe(last);
		expect(eventOfScene(sample, { ...scene, event: 'gone', date: null })).toBe(first);
		expect(eventOfScene(sample, undefined)).toBe(first);
		expect(eventOfScene({ ...sample, events: [] }, scene)).toBeNull();
	});
});

const say = (text: string): Prose[number][number] => [
	{ type: 'text', text },
	{ type: 'cite', ids: ['R1'] }
];

describe('the opening of a text', () => {
	const prose: Prose = [[say('One two.'), say('Three four five.')], [say('Six.')]];

	it('is as many whole sentences as fit, over paragraphs, with their citations', () => {
		expect(opening(prose, 26)).toEqual(prose[0]);
		expect(opening(prose, 500)).toEqual(prose.flat());
	});

	it('is the first sentence at least, and nothing of nothing', () => {
		expect(plainText([opening(prose, 1)])).toBe('One two.');
		expect(opening([], 100)).toEqual([]);
	});
});

describe('where a phone finds the site', () => {
	it('is what the operator says, else where it is published, else where the screen has it from', () => {
		expect(siteForPhones('https://a.example/', 'https://b.example/', 'https://c.example/kiosk/')).toBe(
			'https://a.example/'
		);
		expect(siteForPhones('', 'https://b.example/', 'https://c.example/kiosk/')).toBe('https://b.example/');
		expect(siteForPhones('', '', 'http://192.168.1.20:8080/kiosk/')).toBe('http://192.168.1.20:8080');
	});

	it('is nowhere if only the machine itself can reach it', () => {
		for (const here of [
			'http://localhost:4180/kiosk/',
			'http://127.0.0.1/',
			'http://[::1]:80/',
			'http://kiosk.localhost/',
			'file:///media/usb/kiosk/index.html'
		])
			expect(siteForPhones('', '', here)).toBe('');
	});

	it('is shown as one reads it', () => {
		expect(legible('https://ties.example.org/event/talks-in-baku/')).toBe('ties.example.org/event/talks-in-baku');
	});
});
