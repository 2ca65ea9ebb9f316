import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/index.ts';
import { exact, figureOf, rowOf } from './sample.test-data.ts';
import { LIGHT_HUES } from '../ui/light-hues.ts';
import { COLOURS } from './sheet-colours.ts';
import { figureSheet } from './sheet.ts';

const css = readFileSync('src/app.css', 'utf8');
const sheet = figureSheet(
	figureOf(
		'percent',
		rowOf({ type: 'at-least', value: 50 }, { by: 'A <report>', denominator: 'of “all”', evidence: ['S0-17'] }),
		rowOf(exact(12), { unit: 'people', evidence: ['R2', 'R3'] })
	),
	'amber',
	{ title: 'A story', version: '1.0', licence: 'CC BY 4.0' },
	(id) => id.startsWith('S'),
	translator('en')
);

describe('a picture to take away', () => {
	it('says what it shows, who says it, from which source, and where it comes from', () => {
		expect(sheet).toContain('<title>Sample &amp; more</title>');
		expect(sheet).toContain('A &lt;report&gt;');
		expect(sheet).toContain('Sources: S0-17');
		expect(sheet).toContain('R2, R3');
		expect(sheet).toContain('From A story, version 1.0, under CC BY 4.0.');
	});

	it('is well formed: every element closes, and no id stands twice', () => {
		const open: string[] = [];
		for (const [, end, name, empty] of sheet.matchAll(/<(\/?)([a-zA-Z]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
			if (end) expect(open.pop()).toBe(name);
			else if (!empty) open.push(name!);
		}
		expect(open).toEqual([]);
		const ids = [...sheet.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('holds its own colours, with nothing of the page', () => {
		expect(sheet).not.toMatch(/var\(|class=|style=/);
		expect(sheet).toContain(LIGHT_HUES.amber);
	});

	it('has the colours of the style sheet', () => {
		const names = { paper: 'paper', ink: 'ink', ink2: 'ink-2', rule: 'rule', ruleStrong: 'rule-strong' };
		for (const [key, name] of Object.entries(names)) {
			expect(css).toContain(`--${name}: ${COLOURS[key as keyof typeof COLOURS]};`);
		}
		for (const [hue, colour] of Object.entries(LIGHT_HUES)) expect(css).toContain(`--${hue}: ${colour};`);
	});
});
