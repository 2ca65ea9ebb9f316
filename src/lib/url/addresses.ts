import { resolve } from '$app/paths';
import { createContext } from 'svelte';
import { DEFAULT_LANGUAGE } from '../i18n/index.ts';
import { DEFAULT_VIEW, formatView, type ViewState } from './view-state.ts';

/** Where everything is, in one language. Every address ends in a slash, as the files are `…/index.html`. */
export interface Addresses {
	explore: (view?: Partial<ViewState>) => string;
	event: (slug: string) => string;
	place: (id: string) => string;
	route: (id: string) => string;
	sources: () => string;
	/** A document, or one of its claims. */
	source: (id: string, claim?: string) => string;
	disagreements: () => string;
	disagreement: (slug: string) => string;
	about: () => string;
	/** The texts of an event as JSON. */
	eventReading: (slug: string) => string;
	/** The texts of a route as JSON. */
	routeReading: (id: string) => string;
	/** Base path of static files, without a slash at its end. */
	assets: string;
}

export function addressesIn(language: string): Addresses {
	const lang = language === DEFAULT_LANGUAGE ? undefined : language;
	const root = resolve('/[[lang]]', { lang }).replace(/\/$/, '');
	const at = (path: string) => `${root}/${path}`;
	return {
		explore: (view = {}) => {
			const search = formatView({ ...DEFAULT_VIEW, ...view }).toString();
			return at(search ? `?${search}` : '');
		},
		event: (slug) => at(`event/${slug}/`),
		place: (id) => at(`place/${id}/`),
		route: (id) => at(`route/${id}/`),
		sources: () => at('sources/'),
		source: (id, claim) => at(`source/${id}/${claim ? `#${claim}` : ''}`),
		disagreements: () => at('disagreements/'),
		disagreement: (slug) => at(`disagreement/${slug}/`),
		about: () => at('about/'),
		eventReading: (slug) => at(`event/${slug}/reading.json`),
		routeReading: (id) => at(`route/${id}/reading.json`),
		assets: resolve('/').replace(/\/$/, '')
	};
}

export const [getAddresses, setAddresses] = createContext<Addresses>();
