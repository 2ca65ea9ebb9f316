import { describe, expect, test } from 'vitest';
import type { View } from '../geo/index.ts';
import { LinkedViews, type Motion } from './linked-views.ts';

const at = (zoom: number): View => ({ center: [50, 40], zoom });

/** A map that, as live maps do, tells of every move, also of those that it makes as a follower. */
class EchoingMap {
	heard: [zoom: number, motion: Motion][] = [];
	#link: LinkedViews;

	constructor(link: LinkedViews) {
		this.#link = link;
	}

	follow(view: View, motion: Motion) {
		this.heard.push([view.zoom, motion]);
		this.#link.moved(this, view, motion);
	}
}

describe('linked views', () => {
	test('a map that is moved takes the others along, and their moves do not come back', () => {
		const link = new LinkedViews();
		const [one, other] = [new EchoingMap(link), new EchoingMap(link)];
		link.join(one);
		link.join(other);
		link.moved(one, at(4), 'hand');
		link.moved(other, at(5), 'rest');
		expect(other.heard).toEqual([[4, 'hand']]);
		expect(one.heard).toEqual([[5, 'rest']]);
	});

	test('a map that comes later goes to where the first has been moved', () => {
		const link = new LinkedViews();
		const [one, late] = [new EchoingMap(link), new EchoingMap(link)];
		link.join(one);
		link.moved(one, at(6), 'rest');
		link.join(late);
		expect(late.heard).toEqual([[6, 'rest']]);
		expect(one.heard).toEqual([]);
	});

	test('a map that has left is moved no more', () => {
		const link = new LinkedViews();
		const [one, gone] = [new EchoingMap(link), new EchoingMap(link)];
		link.join(one);
		link.join(gone)();
		link.moved(one, at(3), 'rest');
		expect(gone.heard).toEqual([]);
	});
});
