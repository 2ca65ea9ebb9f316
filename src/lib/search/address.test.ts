import { expect, it, vi } from 'vitest';
import type { SearchEntry } from './entry.ts';

vi.mock('$app/paths', () => ({ resolve: () => '/' }));
const { addressesIn } = await import('../url/addresses.ts');
const { addressOf } = await import('./address.ts');

const addresses = addressesIn('en');
const entry = (kind: SearchEntry['kind'], id: string, more: Partial<SearchEntry> = {}) => ({
	kind,
	id,
	title: '',
	...more
});

it.each<[SearchEntry, string | null, string | null]>([
	[entry('event', 'talks'), '/event/talks/', '/?event=talks'],
	[entry('place', 'baku'), '/place/baku/', '/?place=baku'],
	[entry('route', 'btc'), '/route/btc/', '/?route=btc'],
	[entry('country', 'AZ'), '/?country=AZ', '/?country=AZ'],
	[entry('person', 'ada', { events: ['talks'] }), '/event/talks/', '/?event=talks'],
	[entry('person', 'ada', { events: ['talks', 'visit'] }), null, null],
	[entry('claim', 'S1-19', { source: 'S1' }), '/source/S1/#S1-19', '/source/S1/#S1-19'],
	[entry('source', 'S1'), '/source/S1/', '/source/S1/'],
	[entry('reference', 'R03'), '/sources/#evidence-R03', '/sources/#evidence-R03'],
	[entry('disagreement', 'share'), '/disagreement/share/', '/disagreement/share/'],
	[entry('figure', 'exports'), '/data/#exports', '/data/#exports']
])('%o leads to %s, and on the page of map and timeline to %s', (from, elsewhere, inPlace) => {
	expect(addressOf(from, addresses, false)).toBe(elsewhere);
	expect(addressOf(from, addresses, true)).toBe(inPlace);
});
