/** Terms of office and periods: one module, so that a reader who asks for neither need not load it. */
export { default as WantedBands } from './WantedBands.svelte';
export { default as WantedBandHeads } from './WantedBandHeads.svelte';
