import { render } from 'svelte/server';
import type { Overview } from '../../../../src/lib/model/index.ts';
import OursPage from './OursPage.svelte';

/** The page as a build of the site would write it, with the static map in it. */
export function renderPage(overview: Overview): { head: string; body: string } {
	const { head, body } = render(OursPage, { props: { overview } });
	return { head, body };
}
