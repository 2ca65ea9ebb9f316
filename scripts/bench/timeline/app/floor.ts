import './page.css';
import { extentOf } from '../../../../src/lib/time/span.ts';
import { binLevels, levelFor } from './bins.ts';
import type { Timeline } from './control.ts';
import { loadOverview } from './data.ts';
import { present } from './present.ts';

/** The least that a timeline can do: ticks counted beforehand, drawn on a canvas, with a view that a hand can move. */
const SIZE = { width: 1440, height: 240 };
const ZOOM_PER_PIXEL = 0.004;
const SHORTEST = 86_400_000;

let announceDrawn = () => {};
present(new Promise<void>((resolve) => (announceDrawn = resolve)), start());

async function start(): Promise<Timeline> {
	const { events, extent } = await loadOverview();
	const [first, last] = extentOf(extent, [0, 0]);
	const levels = binLevels(
		events.map(({ date }) => date.start.min ?? first),
		first,
		last
	);

	const canvas = document.createElement('canvas');
	Object.assign(canvas, SIZE);
	document.getElementById('page')!.append(canvas);
	const context = canvas.getContext('2d')!;
	let [from, to] = [first, last];
	let isAsked = false;

	const draw = () => {
		isAsked = false;
		const msPerPixel = (to - from) / SIZE.width;
		const { length, counts } = levelFor(levels, msPerPixel);
		context.clearRect(0, 0, SIZE.width, SIZE.height);
		const until = Math.min(counts.length, Math.ceil((to - first) / length));
		for (let bin = Math.floor((from - first) / length); bin < until; bin += 1) {
			const height = 20 * Math.log2(counts[bin]! + 1);
			const x = (first + bin * length - from) / msPerPixel;
			context.fillRect(x, SIZE.height - height, 2, height);
		}
	};
	const move = (wantedFrom: number, span: number) => {
		from = Math.max(first, Math.min(last - span, wantedFrom));
		to = from + span;
		if (!isAsked) requestAnimationFrame(draw);
		isAsked = true;
	};
	canvas.addEventListener('pointerdown', ({ pointerId }) => canvas.setPointerCapture(pointerId));
	canvas.addEventListener('pointermove', ({ pointerId, movementX }) => {
		if (!canvas.hasPointerCapture(pointerId)) return;
		move(from - (movementX * (to - from)) / SIZE.width, to - from);
	});
	canvas.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			const wanted = (to - from) * Math.exp(event.deltaY * ZOOM_PER_PIXEL);
			const span = Math.max(SHORTEST, Math.min(last - first, wanted));
			const at = from + (event.offsetX / SIZE.width) * (to - from);
			move(at - (event.offsetX / SIZE.width) * span, span);
		},
		{ passive: false }
	);

	draw();
	announceDrawn();
	return { show: async (wantedFrom, wantedTo) => move(wantedFrom, wantedTo - wantedFrom), view: () => [from, to] };
}
