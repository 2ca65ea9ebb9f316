import type { Mark } from '../model/index.ts';

const polygon = (points: [number, number][], radius: number): string =>
	`M${points.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`).join('L')}Z`;

const circle = (radius: number): string =>
	`M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;

const round = (value: number) => Math.round(value * 100) / 100;

const HALF_ROOT_3 = Math.sqrt(3) / 2;

/**
 * The outline of a theme's mark as SVG path data, around the origin. All marks look equally heavy at one radius; the
 * disc fills it. A `ring` is meant to be stroked, all others to be filled.
 */
export function markPath(mark: Mark, radius: number): string {
	switch (mark) {
		case 'disc':
			return circle(round(radius));
		case 'ring':
			return circle(round(radius * 0.78));
		case 'lozenge':
			return polygon(
				[
					[0, -1.16],
					[1.16, 0],
					[0, 1.16],
					[-1.16, 0]
				],
				radius
			);
		case 'triangle':
			return polygon(
				[
					[0, -1.04],
					[1.12, 0.88],
					[-1.12, 0.88]
				],
				radius
			);
		case 'square':
			return polygon(
				[
					[-0.9, -0.9],
					[0.9, -0.9],
					[0.9, 0.9],
					[-0.9, 0.9]
				],
				radius
			);
		case 'hexagon':
			return polygon(
				[
					[0, -1.08],
					[1.08 * HALF_ROOT_3, -0.54],
					[1.08 * HALF_ROOT_3, 0.54],
					[0, 1.08],
					[-1.08 * HALF_ROOT_3, 0.54],
					[-1.08 * HALF_ROOT_3, -0.54]
				],
				radius
			);
	}
}
