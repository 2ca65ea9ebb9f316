import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { overviewOf } from '../server/overview.ts';
import { readStory } from '../server/story.ts';
import { publicTourReading, tourReading } from '../server/tours.ts';
import { entriesOf } from './entries.ts';
import { axisBlocks } from './sheet.ts';
import { numberedMarkers } from './sheet-map.ts';
import { citedForTeacher, citedOnSheet, listedSources } from './sources.ts';

const story = readStory();
const overview = overviewOf(story);
const en = translator('en');
const READINGS = story.tours.map(({ slug }) => tourReading(story, slug));

describe('the sources of a sheet', () => {
	it('are named once: a document for all its claims, pages by who publishes them', () => {
		const { evidence } = READINGS[0]!;
		const listed = listedSources(['S1-19', 'R03', 'S1-01', 'R12', 'R03'], evidence, en);
		expect(listed.map(({ ids }) => ids)).toEqual([['S1'], ['R03', 'R12']]);
		expect(listed[0]!.name).toContain('Ramani');
	});

	it('are all known to the tour, for students and for teachers', () => {
		for (const reading of READINGS) {
			const entries = entriesOf(reading.tour, overview);
			for (const id of [...citedOnSheet(entries, reading), ...citedForTeacher(reading)]) {
				expect(reading.evidence.claims[id] ?? reading.evidence.references[id], id).toBeDefined();
			}
		}
	});
});

describe('the tours of the story on paper', () => {
	it('have all events on one page of axis, each in its place', () => {
		for (const { tour } of READINGS) {
			const entries = entriesOf(tour, overview);
			const [block, ...more] = axisBlocks(entries, 0, overview, en);
			expect(more).toEqual([]);
			expect(block!.events).toHaveLength(entries.length);
		}
	});

	it('go on to another page of axis where they have too many events for one', () => {
		const { tour } = READINGS[0]!;
		const entries = entriesOf(tour, overview);
		const twice = [...entries, ...entries].map((entry, index) => ({ ...entry, number: index + 1 }));
		const blocks = axisBlocks(
			twice.toSorted((a, b) => a.at - b.at),
			0,
			overview,
			en
		);
		expect(blocks.length).toBeGreaterThan(1);
		expect(blocks.flatMap(({ events }) => events)).toHaveLength(twice.length);
		for (const { axis } of blocks) expect(axis.height).toBeLessThanOrEqual(blocks[0]!.axis.height);
	});

	it('have each number on the map that has a place there', () => {
		for (const { tour } of READINGS) {
			const entries = entriesOf(tour, overview);
			const numbers = new Set(numberedMarkers(entries, overview).flatMap((marker) => marker.numbers!));
			for (const { number, event } of entries) expect(numbers.has(number)).toBe(event.places.length > 0);
		}
	});
});

describe('a tour for those who follow it by themselves', () => {
	it('has neither the notes of whoever presents it, nor what only these cite, nor the exercises', () => {
		for (const { slug, scenes } of story.tours) {
			const { tour, evidence } = publicTourReading(story, slug);
			expect(tour.scenes).toHaveLength(scenes.length);
			expect(tour.scenes.flatMap(({ notes }) => notes)).toEqual([]);
			expect(tour.exercises).toEqual([]);
			const whole = tourReading(story, slug).evidence;
			expect(Object.keys(evidence.references).length).toBeLessThan(Object.keys(whole.references).length);
		}
	});
});
