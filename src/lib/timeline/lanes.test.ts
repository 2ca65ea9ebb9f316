import { describe, expect, it } from 'vitest';
import type { Theme } from '../model/index.ts';
import { event } from './events.test-data.ts';
import { laneOf, lanesOf } from './lanes.ts';

const theme = (id: string): Theme => ({ id, label: id.toUpperCase(), hue: 'blue', mark: 'disc' });
const overview = {
	lanes: ['north', 'south', 'both'].map((id) => ({ id, label: id })),
	themes: ['talks', 'trade', 'sport', 'energy'].map(theme),
	events: [
		event('first', '1990', { lane: 'south', themes: ['energy', 'sport'] }),
		event('second', '1991', { lane: 'north', themes: ['talks'] }),
		event('third', '1992', { lane: 'north', themes: ['energy'] })
	]
};

describe('lanesOf', () => {
	it('are those of the story by relationship, even without events', () => {
		expect(lanesOf(overview, 'relation').map(({ id }) => id)).toEqual(['north', 'south', 'both']);
	});

	it('are the first themes of events, in the order of the story and with their marks', () => {
		expect(lanesOf(overview, 'theme')).toEqual([
			{ id: 'talks', label: 'TALKS', theme: theme('talks') },
			{ id: 'energy', label: 'ENERGY', theme: theme('energy') }
		]);
	});

	it.each(['relation', 'theme'] as const)('have a place for every event by %s', (arrangement) => {
		const ids = lanesOf(overview, arrangement).map(({ id }) => id);
		for (const event of overview.events) expect(ids).toContain(laneOf(event, arrangement));
	});
});
