import { describe, expect, it } from 'vitest';
import { markersOf } from './markers.ts';
import { sample } from './sample.test-data.ts';

describe('markers on the map', () => {
	it('are one for each place with events, which they list in order of time', () => {
		const listed = markersOf(sample, sample.events).map(({ place, events }) => [place, events]);
		expect(listed).toEqual([
			['port', ['first', 'second', 'fourth']],
			['town', ['fourth']]
		]);
	});

	it('bear the mark of the most important event', () => {
		expect(markersOf(sample, sample.events)[0]).toMatchObject({ hue: 'blue', mark: 'disc', selected: false });
	});

	it('bear the mark of the selected event where it is one of several', () => {
		expect(markersOf(sample, sample.events, 'first')[0]).toMatchObject({
			hue: 'green',
			mark: 'square',
			selected: true
		});
	});

	it('are none where no event passes', () => {
		expect(markersOf(sample, [])).toEqual([]);
	});
});
