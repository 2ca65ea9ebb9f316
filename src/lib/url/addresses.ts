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
	/** A page consulted to check the documents, in the list of sources. */
	reference: (id: string) => string;
	disagreements: () => string;
	disagreement: (slug: string) => string;
	/** The page of all figures, or one of them there. */
	data: (figure?: string) => string;
	/** A figure as a file. */
	figureFile: (slug: string, format: 'svg' | 'csv') => string;
	about: () => string;
	/** The list of tours. */
	tours: () => string;
	/** A tour to follow by oneself, or one of its scenes, counted from 1. */
	tour: (slug: string, scene?: number) => string;
	/** The stage of a tour, without a slug that of the story's first; scenes are counted from 1. */
	present: (slug?: string, scene?: number) => string;
	/** The window of notes beside the stage. */
	notes: (slug?: string) => string;
	/** What is handed out with a tour. */
	handout: (slug?: string, version?: HandoutVersion) => string;
	kiosk: () => string;
	/** A file for download, by its name. */
	dataFile: (name: string) => string;
	/** What can be searched for, and its index, as JSON. */
	search: () => string;
	/** The texts of an event as JSON. */
	eventReading: (slug: string) => string;
	/** The texts of a route as JSON. */
	routeReading: (id: string) => string;
	/** The story as timeline and map need it, as JSON. */
	overview: () => string;
	/** The texts of a tour as JSON. */
	tourReading: (slug: string) => string;
	/** Base path of static files, without a slash at its end. */
	assets: string;
}

/** Whom a handout is for; `slides` is a page for each scene. */
export type HandoutVersion = 'students' | 'teacher' | 'slides';

function query(given: Record<string, string | number | undefined>): string {
	const known = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
	return known.length > 0 ? `?${new URLSearchParams(known)}` : '';
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
		reference: (id) => at(`sources/#evidence-${id}`),
		disagreements: () => at('disagreements/'),
		disagreement: (slug) => at(`disagreement/${slug}/`),
		data: (figure) => at(`data/${figure ? `#${figure}` : ''}`),
		figureFile: (slug, format) => at(`data/figures/${slug}.${format}`),
		about: () => at('about/'),
		tours: () => at('tours/'),
		tour: (slug, scene) => at(`tour/${slug}/${scene ? `#scene-${scene}` : ''}`),
		present: (tour, scene) => at(`present/${query({ tour, scene })}`),
		notes: (tour) => at(`present/notes/${query({ tour })}`),
		handout: (tour, version) => at(`handout/${query({ tour, for: version })}`),
		kiosk: () => at('kiosk/'),
		dataFile: (name) => at(`data/${name}`),
		search: () => at('search.json'),
		eventReading: (slug) => at(`event/${slug}/reading.json`),
		routeReading: (id) => at(`route/${id}/reading.json`),
		overview: () => at('overview.json'),
		tourReading: (slug) => at(`tour/${slug}/reading.json`),
		assets: resolve('/').replace(/\/$/, '')
	};
}

export const [getAddresses, setAddresses] = createContext<Addresses>();
