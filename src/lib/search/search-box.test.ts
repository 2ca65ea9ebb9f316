import { beforeEach, describe, expect, it } from 'vitest';
import { StorySearch } from './engine.ts';
import type { SearchEntry } from './entry.ts';
import { SearchBox } from './search-box.svelte.ts';
import { buildIndex } from './story-index.ts';

const event = (number: number): SearchEntry => ({
	kind: 'event',
	id: `crossing-${number}`,
	title: `Crossing ${number}`
});
const ENTRIES: SearchEntry[] = [
	...Array.from({ length: 30 }, (_, index) => event(index)),
	{ kind: 'person', id: 'ada', title: 'Ada Crossing', events: ['crossing-3', 'crossing-7'] }
];
const search = new StorySearch({ entries: ENTRIES, index: buildIndex(ENTRIES, 'en'), examples: [] }, 'en');

describe('the search box', () => {
	let box: SearchBox;
	const group = (name: string) => box.groups.find((one) => one.name === name)!;
	const types = () => box.options.map(({ type }) => type);

	beforeEach(() => {
		box = new SearchBox();
		box.search = search;
		box.ask('crossing');
	});

	it('has nothing to choose from before its index is there', () => {
		const early = new SearchBox();
		early.ask('crossing');
		expect(early.options).toEqual([]);
		early.search = search;
		expect(early.options.length).toBeGreaterThan(0);
	});

	it('shows five results of a group, says how many there are, and offers more', () => {
		expect(group('events').count).toBe(30);
		expect(group('events').options.map(({ type }) => type)).toEqual([...Array(5).fill('result'), 'more']);
		expect(group('events').options.at(-1)).toMatchObject({ count: 20 });
		box.showMore('events');
		expect(group('events').options).toHaveLength(26);
		expect(group('events').options.at(-1)).toMatchObject({ type: 'more', count: 5 });
		box.showMore('events');
		expect(group('events').options.every(({ type }) => type === 'result')).toBe(true);
	});

	it('numbers options through all groups', () => {
		let at = 0;
		for (const { first, options } of box.groups) {
			expect(first).toBe(at);
			at += options.length;
		}
		expect(at).toBe(box.options.length);
	});

	it('moves through the options and, beyond either end, to none', () => {
		expect(box.active).toBe(-1);
		box.move(1);
		expect(box.active).toBe(0);
		box.move(-1);
		expect(box.active).toBe(-1);
		box.move(-1);
		expect(box.active).toBe(box.options.length - 1);
		box.move(1);
		expect(box.active).toBe(-1);
	});

	it('forgets what was active and what was opened when something else is searched for', () => {
		box.move(1);
		box.showMore('events');
		box.ask('cross');
		expect(box.active).toBe(-1);
		expect(group('events').options).toHaveLength(6);
	});

	it('shows the events of a person, and goes back to where that was', () => {
		const person = ENTRIES.at(-1)!;
		box.showEventsOf(person);
		expect(types()).toEqual(['back', 'result', 'result']);
		expect(box.active).toBe(1);
		box.goBack();
		expect(box.options[box.active]).toMatchObject({ type: 'result', hit: { entry: person } });
	});
});
