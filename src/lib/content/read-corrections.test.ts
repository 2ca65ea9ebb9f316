import { describe, expect, it } from 'vitest';
import { plainText } from '../evidence/prose.ts';
import { MINIMAL, read, withChange } from './minimal-story.test-data.ts';

const problemsOf = (from: string, to: string) =>
	read(withChange('corrections.yaml', from, to)).problems.map(({ line, field, message }) => ({ line, field, message }));

describe('the corrections of a story', () => {
	it('stand with the latest first, each with its page and what shows the error', () => {
		const corrections = read(MINIMAL).story!.corrections;
		expect(corrections.map(({ date }) => date.edtf)).toEqual(['1991-03-01', '1991-02']);
		expect(corrections[1]!.page).toEqual({ kind: 'event', id: 'lamp-goes-dark' });
		expect(corrections.map(({ evidence }) => evidence)).toEqual([['S1-01'], ['R1']]);
		expect(plainText(corrections[0]!.text)).toBe('A name was misspelt.');
	});

	it('may be none', () => {
		const { story, problems } = read({ ...MINIMAL, 'corrections.yaml': '[]\n' });
		expect(problems).toEqual([]);
		expect(story!.corrections).toEqual([]);
	});

	it.each([
		['a page that does not exist', 'event/lamp-goes-dark', 'event/lamp-goes-drak', 2, 'no event "lamp-goes-drak"'],
		['a page of no kind', 'event/lamp-goes-dark', 'claim/S1-01', 2, '"claim/S1-01" names no page'],
		['a page without an id', 'event/lamp-goes-dark', 'event', 2, '"event" names no page'],
		['a citation that leads nowhere', '[@R1]', '[@R9]', 3, 'the citation [@R9] leads to no claim or reference'],
		['evidence that leads nowhere', '[S1-01]', '[S9-01]', 6, 'no claim or reference "S9-01"'],
		['a broken date', '1991-02', '1991-13', 1, '1991-13'],
		['a field that it does not have', 'evidence:', 'evidnce:', 6, 'unknown key "evidnce"']
	])('are reported with %s', (_, from, to, line, says) => {
		const [problem] = problemsOf(from, to);
		expect(problem?.message).toContain(says);
		expect(problem?.line).toBe(line);
	});
});

describe('the date of a version', () => {
	it('is read where content gives it', () => {
		const { story } = read(withChange('story.yaml', "version: '1'", "version: '1'\nversionDate: 1991-04"));
		expect(story!.meta.versionDate?.edtf).toBe('1991-04');
		expect(read(MINIMAL).story!.meta.versionDate).toBeNull();
	});
});
