import { Map as MapLibre } from 'maplibre-gl';

export interface Steering {
	/** Lets the next movement of the map last `duration` ms, and resolves at its end. */
	moved: (duration: number, move: () => void) => Promise<void>;
}

/** Gives flights the length that is measured; the product's own is not to be set from outside. */
export function takeTheWheel(): Steering {
	let length = 0;
	let landed = () => {};
	for (const way of ['flyTo', 'easeTo'] as const) {
		const move = MapLibre.prototype[way];
		MapLibre.prototype[way] = function (this: MapLibre, options, data) {
			void this.once('moveend', () => landed());
			return move.call(this, { ...options, duration: length }, data);
		};
	}
	return {
		moved: (duration, move) =>
			new Promise((resolve) => {
				length = duration;
				landed = resolve;
				move();
			})
	};
}
