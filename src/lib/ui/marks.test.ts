import { expect, it } from 'vitest';
import type { Mark } from '../model/index.ts';
import { markPath } from './marks.ts';

const MARKS: Mark[] = ['disc', 'lozenge', 'triangle', 'square', 'hexagon', 'ring'];

it('draws a different closed outline for every mark', () => {
	const paths = MARKS.map((mark) => markPath(mark, 6));
	expect(new Set(paths).size).toBe(MARKS.length);
	for (const path of paths) expect(path).toMatch(/^M[-\d. LA]+Z$/);
});

it('grows with the radius', () => {
	expect(markPath('square', 10)).toBe('M-9 -9L9 -9L9 9L-9 9Z');
	expect(markPath('disc', 5)).toContain('A5 5');
});
