import type { Overview } from '../../../../src/lib/model/index.ts';

/** The story that the address asks for, such as `?events=1000`: the same file for every timeline. */
export async function loadOverview(): Promise<Overview> {
	const count = new URLSearchParams(location.search).get('events');
	const response = await fetch(`/data/${count}.json`);
	const overview = (await response.json()) as Overview;
	performance.mark('data');
	return overview;
}
