/** The band of a route: one module, so that a reader who selects none need not load it. */
export { default as RouteBand } from './RouteBand.svelte';
export { default as RouteBandHead } from './RouteBandHead.svelte';
export { default as RouteTrace } from './RouteTrace.svelte';
