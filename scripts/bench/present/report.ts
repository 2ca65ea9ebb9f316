import { quantile } from '../lib/statistics.ts';
import { align } from '../lib/table.ts';

/** A key that went on, and what came of it. */
export interface Press {
	/** The scene and step that it led to, the scene counted from 1. */
	scene: number;
	step: number;
	title: string;
	/** Whether it led to another scene, and not only to another step. */
	isNewScene: boolean;
	/** From the key to the paint of what it led to, ms. */
	painted: number;
}

/** What a browser holds after a lesson, once what nobody needs has been collected. */
export interface Holding {
	/** Bytes; without what the browser has compiled of the scripts, see `compiledCode`. */
	heap: number;
	/** Bytes. */
	code: number;
	nodes: number;
	listeners: number;
}

/** Within how many ms the next scene is to be painted. */
const TARGET = 100;
/** What is held may grow by so much from the first lesson, which fills all caches, to the last. */
const FLAT = { heap: 0.02, nodes: 0.01, listeners: 0.01 };

const ms = (value: number) => `${Math.round(value)} ms`;

const nameOf = ({ scene, title }: Press) => `${scene} ${title}`;

/** How soon each scene was painted in each lesson, and in the last lines the median and the worst of all. */
export function reportOfPaints(presses: readonly Press[]): string {
	const scenes = presses.filter(({ isNewScene }) => isNewScene);
	const times = scenes.map(({ painted }) => painted);
	const names = [...new Set(scenes.map(nameOf))];
	const late = times.filter((time) => time > TARGET).length;
	const steps = presses.filter(({ isNewScene }) => !isNewScene).map(({ painted }) => painted);
	return [
		...align([
			['Scene', 'painted after the key'],
			...names.map((name) => [
				name,
				scenes
					.filter((press) => nameOf(press) === name)
					.map(({ painted }) => ms(painted))
					.join(', ')
			])
		]),
		'',
		`Scenes: median ${ms(quantile(times, 0.5))}, worst ${ms(Math.max(...times))}; ${late === 0 ? 'all' : times.length - late} of ${times.length} within ${TARGET} ms.`,
		...(steps.length > 0
			? [`Points, answers and pages: median ${ms(quantile(steps, 0.5))}, worst ${ms(Math.max(...steps))}.`]
			: [])
	].join('\n');
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;

/** What was held after each lesson, and whether it stayed flat after the first. */
export function reportOfHoldings(holdings: readonly Holding[]): string {
	const [first, last] = [holdings[0]!, holdings.at(-1)!];
	const growths = (['heap', 'nodes', 'listeners'] as const).map((kind) => {
		const growth = last[kind] / first[kind] - 1;
		const percent = `${growth > 0 ? '+' : ''}${(100 * growth).toFixed(1)} %`;
		return { words: `${kind} ${percent}`, isFlat: growth <= FLAT[kind] };
	});
	return [
		...align([
			['Lesson', 'JS heap', '+ compiled code', 'DOM nodes', 'listeners'],
			...holdings.map(({ heap, code, nodes, listeners }, index) => [
				String(index + 1),
				megabytes(heap),
				megabytes(code),
				String(nodes),
				String(listeners)
			])
		]),
		'',
		`From the first lesson to the last: ${growths.map(({ words }) => words).join(', ')}; ${growths.every(({ isFlat }) => isFlat) ? 'flat' : 'NOT FLAT'}.`
	].join('\n');
}
