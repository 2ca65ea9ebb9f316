import type { Addresses } from '../url/addresses.ts';
import { NO_FILTERS } from '../url/view-state.ts';
import type { SearchEntry } from './entry.ts';

/**
 * Where a result leads. A person has no page and leads to the only event that names them; null where there are more.
 * @param inPlace whether the reader is on the page of map and timeline, which shows events, places and routes itself
 */
export function addressOf(entry: SearchEntry, addresses: Addresses, inPlace: boolean): string | null {
	const { kind, id } = entry;
	switch (kind) {
		case 'event':
		case 'place':
		case 'route':
			return inPlace ? addresses.explore({ selection: { type: kind, id } }) : addresses[kind](id);
		case 'country':
			return addresses.explore({ filters: { ...NO_FILTERS, countries: [id] } });
		case 'person': {
			const [event, ...others] = entry.events ?? [];
			if (event === undefined || others.length > 0) return null;
			return addressOf({ kind: 'event', id: event, title: '' }, addresses, inPlace);
		}
		case 'claim':
			return addresses.source(entry.source ?? '', id);
		case 'source':
			return addresses.source(id);
		case 'reference':
			return addresses.reference(id);
		case 'disagreement':
			return addresses.disagreement(id);
		case 'figure':
			return addresses.data(id);
	}
}
