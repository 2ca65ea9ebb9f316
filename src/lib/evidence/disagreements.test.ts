import { expect, it } from 'vitest';
import type { Disagreement } from '../model/index.ts';
import { disagreementsAt } from './disagreements.ts';

const disagreement = (slug: string, events: string[], evidence: string[]) =>
	({ slug, events, positions: [{ evidence }] }) as Partial<Disagreement> as Disagreement;

it('a disagreement touches a place through an event there, or through a claim about it', () => {
	const all = [
		disagreement('by-event', ['talks'], []),
		disagreement('by-claim', [], ['S1-01']),
		disagreement('elsewhere', ['war'], ['S1-02'])
	];
	const found = disagreementsAt(all, new Set(['talks']), new Set(['S1-01']));
	expect(found.map(({ slug }) => slug)).toEqual(['by-event', 'by-claim']);
});
