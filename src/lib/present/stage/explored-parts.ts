/** What exploring from the stage needs beside it, loaded when it is first asked for. */
export { default as ExploreCard } from './ExploreCard.svelte';
export { default as TimelineDock } from '../../timeline/TimelineDock.svelte';
