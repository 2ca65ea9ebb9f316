import { describe, expect, it } from 'vitest';
import { derivationOf } from '../evidence/implied-price.ts';
import { figuresOfEvent, themedFigure } from './figures.ts';
import { claimsOfPlace, disagreementsOfPlace } from './places.ts';
import { checkFolder } from './story.ts';

const story = checkFolder('content').story!;
const figure = (slug: string) => story.index.figures.get(slug)!;

describe('the figures of the story', () => {
	it('state no price per unit that their own quantity and value do not bear out', () => {
		const prices = story.figures.flatMap((one) =>
			one.rows.filter(({ unit }) => unit?.includes(' per ')).map((row) => ({ row, derivation: derivationOf(row, one) }))
		);
		expect(prices.length).toBeGreaterThan(9);
		for (const { row, derivation } of prices) {
			expect(row.computed, row.label).toBe(true);
			expect(row.quantity.type === 'exact' && row.quantity.value, row.label).toBeCloseTo(derivation!.price, 0);
		}
	});

	it('have a source for every value', () => {
		for (const { rows } of story.figures) {
			for (const { evidence } of rows) expect(evidence.length).toBeGreaterThan(0);
		}
	});

	it('have the colour of the events they belong to', () => {
		expect(themedFigure(story, figure('january-2024-by-buyer')).hue).toBe('amber');
		expect(themedFigure(story, figure('arms')).hue).toBe('crimson');
	});

	it('stand beside an event that carries all their rows, and are named beside one that carries most', () => {
		const { shown, named } = figuresOfEvent(story, story.index.events.get('january-oil-figures')!);
		expect(shown.map((one) => one.figure.slug)).toContain('january-2024-by-buyer');
		expect(named.map(({ slug }) => slug)).toContain('exports-other-periods');
	});
});

describe('a place', () => {
	it('counts the disagreements of its events and of the claims about it', () => {
		const count = disagreementsOfPlace(story, 'qirmizi-qesebe').length;
		expect(count).toBeGreaterThan(0);
		expect(claimsOfPlace(story, 'qirmizi-qesebe').length).toBeGreaterThan(0);
	});
});
