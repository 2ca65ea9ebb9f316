/** The heights between which a line leads, px downwards: from a date to the number of its text. */
export interface Way {
	from: number;
	to: number;
}

/** Radius of a bend, px. */
const BEND = 7;
/** A way that rises or falls by less, px, is level. */
const LEVEL = 0.5;

/**
 * Where each line turns up or down, as a share of the room between dates and numbers, so that lines neither cross nor lie
 * on each other: of those that rise side by side the lower one turns later, of those that fall the upper one.
 * @param ways of which neither end is ever above that of the way before it
 */
export function bendsOf(ways: readonly Way[]): number[] {
	const bends: number[] = [];
	for (let first = 0; first < ways.length;) {
		let next = first + 1;
		while (next < ways.length && areSideBySide(ways[next - 1]!, ways[next]!)) next++;
		const count = next - first;
		for (let index = 0; index < count; index++) {
			const order = rises(ways[first]!) ? index : count - 1 - index;
			bends.push((order + 1) / (count + 1));
		}
		first = next;
	}
	return bends;
}

const rises = ({ from, to }: Way) => to < from;
const isLevel = ({ from, to }: Way) => Math.abs(from - to) < LEVEL;

function areSideBySide(above: Way, below: Way): boolean {
	if (isLevel(above) || isLevel(below) || rises(above) !== rises(below)) return false;
	return Math.min(below.from, below.to) <= Math.max(above.from, above.to);
}

/** A line from the left to the right with a rounded turn up or down at `bend`, as SVG path data; px. */
export function elbow(left: number, bend: number, right: number, way: Way): string {
	const [from, to, x] = [way.from, way.to, bend].map(round) as [number, number, number];
	if (isLevel(way)) return `M${left} ${to}H${right}`;
	const radius = round(Math.min(BEND, Math.abs(to - from) / 2, bend - left, right - bend));
	const turn = rises(way) ? -radius : radius;
	return [
		`M${left} ${from}H${round(x - radius)}`,
		`Q${x} ${from} ${x} ${round(from + turn)}V${round(to - turn)}`,
		`Q${x} ${to} ${round(x + radius)} ${to}H${right}`
	].join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
