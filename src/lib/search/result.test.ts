import { describe, expect, it } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { resultText } from './result.ts';

const ENTRIES: SearchEntry[] = [
	{ kind: 'person', id: 'ada', title: 'Ada Penrose', names: ['Ada Penroze', 'Ада Пенроуз'] },
	{ kind: 'place', id: 'tarrin', title: 'Port Tarrin', names: ['Old Tarrin', 'Tarrin Roads'] },
	{
		kind: 'event',
		id: 'ferry',
		title: 'The ferry sails',
		note: '3 May 1990',
		names: ['First crossing'],
		text: 'Ada Penrose waved. <img src=x onerror=alert(1)> was written on the quay.',
		named: [0, 1]
	}
];
const [, place, event] = ENTRIES as [SearchEntry, SearchEntry, SearchEntry];

const shown = (entry: SearchEntry, wanted: number, ...terms: string[]) => {
	const { title, note, context } = resultText({ entry, terms, wanted }, ENTRIES);
	const text = (pieces: typeof title) => pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
	return { title: text(title), note: text(note), context: text(context) };
};

describe('a result', () => {
	it('marks what matches in its title and note, and then needs no context', () => {
		expect(shown(event, 2, 'ferry', '1990')).toEqual({
			title: 'The [ferry] sails',
			note: '3 May [1990]',
			context: ''
		});
	});

	it('needs no context for further forms of a word that its title shows', () => {
		expect(shown(event, 1, 'ferry', 'waved').context).toBe('');
		expect(shown(event, 2, 'ferry', 'waved').context).toContain('[waved]');
	});

	it('shows another name where it was found by that', () => {
		expect(shown(event, 1, 'crossing').context).toBe('First [crossing]');
	});

	it('shows the name that holds most of the words', () => {
		expect(shown({ ...place, title: 'Harbour' }, 2, 'old', 'tarrin').context).toBe('[Old] [Tarrin]');
	});

	it('shows one name for each of the people and places in it', () => {
		expect(shown(event, 2, 'penrose', 'penroze', 'tarrin').context).toBe('Ada [Penrose] · Port [Tarrin]');
	});

	it('shows the part of its text where it was found, markup as text', () => {
		expect(shown(event, 1, 'onerror').context).toBe(
			'Ada Penrose waved. <img src=x [onerror]=alert(1)> was written on the quay.'
		);
	});

	it('shows what it is where nothing was searched for', () => {
		expect(shown(event, 0)).toEqual({ title: 'The ferry sails', note: '3 May 1990', context: '' });
	});
});
