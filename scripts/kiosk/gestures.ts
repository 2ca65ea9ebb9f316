import type { Size } from '../../src/lib/geo/index.ts';
import type { Point } from './screen.ts';

/** A finger's way over the screen, straight. */
export interface Finger {
	from: Point;
	to: Point;
}

/** Fingers that go down, move and are lifted together. */
export interface Gesture {
	name: string;
	fingers: Finger[];
	/** How long they rest before they are lifted, ms. */
	rest: number;
}

const still = (at: Point): Finger => ({ from: at, to: at });

const KINDS: readonly [weight: number, name: string][] = [
	[61, 'tap'],
	[8, 'double tap'],
	[3, 'long press'],
	[12, 'drag'],
	[6, 'pinch'],
	[6, 'swipe from an edge'],
	[4, 'many fingers']
];

/** Of several things one, the likelier the heavier. */
function oneOf<Thing>(weighted: readonly [weight: number, thing: Thing][], random: () => number): Thing {
	let left = random() * weighted.reduce((sum, [weight]) => sum + weight, 0);
	return (weighted.find(([weight]) => (left -= weight) < 0) ?? weighted[0]!)[1];
}

/**
 * What a hand may do to a screen, with or without sense: half of it aims at a control, half at anything.
 * @param controls middles of what can be chosen
 * @returns gestures to be made one right after the other
 */
export function randomGestures(random: () => number, { width, height }: Size, controls: readonly Point[]): Gesture[] {
	const anywhere = (): Point => ({ x: random() * width, y: random() * height });
	const within = ({ x, y }: Point): Point => ({
		x: Math.min(width - 1, Math.max(1, x)),
		y: Math.min(height - 1, Math.max(1, y))
	});
	const near = ({ x, y }: Point, reach: number): Point =>
		within({ x: x + (random() - 0.5) * reach, y: y + (random() - 0.5) * reach });
	const aim = (): Point => {
		const control = controls[Math.floor(random() * controls.length)];
		return control && random() < 0.5 ? near(control, 12) : within(anywhere());
	};
	const name = oneOf(KINDS, random);
	const gesture = (fingers: Finger[], rest = 0): Gesture => ({ name, fingers, rest });

	switch (name) {
		case 'double tap': {
			const at = aim();
			return [gesture([still(at)]), gesture([still(near(at, 6))])];
		}
		case 'long press':
			return [gesture([still(aim())], 600)];
		case 'drag':
			return [gesture([{ from: aim(), to: within(anywhere()) }])];
		case 'pinch': {
			const middle = within(anywhere());
			const [narrow, wide] = [60, 60 + random() * 500];
			const at = (side: number, spread: number) => within({ x: middle.x + (side * spread) / 2, y: middle.y });
			const [first, last] = random() < 0.5 ? [narrow, wide] : [wide, narrow];
			return [gesture([-1, 1].map((side) => ({ from: at(side, first), to: at(side, last) })))];
		}
		case 'swipe from an edge': {
			const from = oneOf<Point>(
				[
					[1, { x: 1, y: random() * height }],
					[1, { x: width - 1, y: random() * height }],
					[1, { x: random() * width, y: 1 }],
					[1, { x: random() * width, y: height - 1 }]
				],
				random
			);
			return [gesture([{ from: within(from), to: within(anywhere()) }])];
		}
		case 'many fingers':
			return [gesture(Array.from({ length: 3 + Math.floor(random() * 3) }, () => still(within(anywhere()))))];
		default:
			return [gesture([still(aim())])];
	}
}
