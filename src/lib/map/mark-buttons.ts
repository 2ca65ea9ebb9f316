import type { Map as MapLibre, Marker } from 'maplibre-gl';
import type { Point } from '../geo/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { LonLat } from '../model/index.ts';
import { nearestInDirection } from './nearest-mark.ts';

/** A mark of the live map that can be chosen. */
export interface LiveMark {
	id: string;
	/** The places that it stands for. */
	places: string[];
	at: LonLat;
	/** What it says of itself. */
	name: string;
	selected: boolean;
}

const DIRECTIONS: Partial<Record<string, Point>> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1]
};

/**
 * A button over each mark that MapLibre paints, since what is painted has no name and takes no focus. One of them is in
 * the order of the Tab key; from there the arrow keys go to the nearest mark in their direction.
 */
export class MarkButtons {
	#map: MapLibre;
	#shown = new Map<string, { marker: Marker; button: HTMLButtonElement; mark: LiveMark }>();
	#pin: (element: HTMLElement) => Marker;
	#choose: (places: string[], anchor: Element) => void;
	#reachable: string | undefined;

	/** @param pin makes what keeps an element at its place on the map */
	constructor(
		map: MapLibre,
		pin: (element: HTMLElement) => Marker,
		i18n: Translator,
		choose: (places: string[], anchor: Element) => void
	) {
		this.#map = map;
		this.#pin = pin;
		this.#choose = choose;
		const container = map.getCanvasContainer();
		container.setAttribute('role', 'group');
		container.setAttribute('aria-label', i18n.t('map.places'));
	}

	/** Shows just these marks, the most telling first; buttons of those that stay keep the focus. */
	show(marks: readonly LiveMark[]) {
		const wanted = new Set(marks.map(({ id }) => id));
		for (const [id, { marker }] of this.#shown) {
			if (wanted.has(id)) continue;
			marker.remove();
			this.#shown.delete(id);
		}
		for (const mark of marks) {
			const { button, marker } = this.#shown.get(mark.id) ?? this.#create(mark);
			marker.setLngLat(mark.at);
			button.setAttribute('aria-label', mark.name);
			button.toggleAttribute('data-selected', mark.selected);
			this.#shown.set(mark.id, { marker, button, mark });
		}
		if (!this.#reachable || !wanted.has(this.#reachable)) this.#reachable = marks[0]?.id;
		this.#setTabStops();
	}

	remove() {
		for (const { marker } of this.#shown.values()) marker.remove();
		this.#shown.clear();
	}

	#create(mark: LiveMark) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'map-mark';
		button.dataset.mark = mark.id;
		button.addEventListener('click', (event) => {
			// The map below would look for a line under the pointer.
			event.stopPropagation();
			this.#choose(this.#shown.get(mark.id)!.mark.places, button);
		});
		button.addEventListener('keydown', (event) => {
			const direction = DIRECTIONS[event.key];
			if (!direction || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			event.stopPropagation();
			this.#focusFrom(mark.id, direction);
		});
		button.addEventListener('focus', () => {
			this.#reachable = mark.id;
			this.#setTabStops();
		});
		const marker = this.#pin(button).setLngLat(mark.at).addTo(this.#map);
		return { button, marker };
	}

	#focusFrom(id: string, direction: Point) {
		const points = [...this.#shown].map(([key, { mark }]) => {
			const { x, y } = this.#map.project(mark.at);
			return { id: key, at: [x, y] as Point };
		});
		const next = nearestInDirection(points, id, direction);
		if (next) this.#shown.get(next)?.button.focus();
	}

	#setTabStops() {
		for (const [id, { button }] of this.#shown) button.tabIndex = id === this.#reachable ? 0 : -1;
	}
}
