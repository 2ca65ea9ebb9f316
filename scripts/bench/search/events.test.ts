import { expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/lib/search/entry.ts';
import { withEvents } from './events.ts';

const ENTRIES: SearchEntry[] = [
	{ kind: 'place', id: 'tarrin', title: 'Port Tarrin' },
	{ kind: 'event', id: 'ferry', title: 'The ferry sails', text: 'It sailed at noon.', named: [0] }
];
const isEvent = ({ kind }: SearchEntry) => kind === 'event';

test('events are added up to a number in all, the same in every run, and none where there are as many', () => {
	const many = withEvents(ENTRIES, 50);
	expect(many.slice(0, 2)).toEqual(ENTRIES);
	expect(many.filter(isEvent)).toHaveLength(50);
	expect(withEvents(ENTRIES, 50)).toEqual(many);
	expect(withEvents(ENTRIES, 1)).toEqual(ENTRIES);
});

test('added events name people and places of the story, never other events', () => {
	for (const { named = [] } of withEvents(ENTRIES, 50).slice(2)) {
		expect(named).toHaveLength(3);
		expect(named.every((position) => !isEvent(ENTRIES[position]!))).toBe(true);
	}
});
