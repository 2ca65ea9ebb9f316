/** What moves the timeline by hand: of no use before a hand comes, so it is loaded after the page. */
export { axisGestures } from './axis-gestures.ts';
export { brushGestures } from './brush-gestures.ts';
export { default as HoverDate } from './HoverDate.svelte';
export { playheadGestures } from './playhead-gestures.ts';
