/** Stands in for SvelteKit's own module of this name: these pages have no routes. */
export const resolve = (path: string): string => path.replace('/[[lang]]', '') || '/';
