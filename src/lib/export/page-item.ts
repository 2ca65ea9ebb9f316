import type { Disagreement, Place, Route, Source, Story, StoryEvent, Tour } from '../model/index.ts';
import { exportWords } from '../i18n/export-words.ts';
import type { Telling } from './telling.ts';

/** Which page of the site: its route, and the parameters of its address. */
export interface PageId {
	route: string;
	params: Partial<Record<'slug' | 'id', string>>;
}

/** What a page is about; null where it is about the story as a whole. */
export type PageItem =
	| { type: 'event'; item: StoryEvent }
	| { type: 'place'; item: Place }
	| { type: 'route'; item: Route }
	| { type: 'source'; item: Source }
	| { type: 'disagreement'; item: Disagreement }
	| { type: 'tour'; item: Tour }
	| null;

export function itemOf({ route, params: { slug = '', id = '' } }: PageId, { index }: Story): PageItem {
	const parts = route.split('/');
	const event = parts.includes('event') && index.events.get(slug);
	if (event) return { type: 'event', item: event };
	const place = parts.includes('place') && index.places.get(id);
	if (place) return { type: 'place', item: place };
	const pipeline = parts.includes('route') && index.routes.get(id);
	if (pipeline) return { type: 'route', item: pipeline };
	const source = parts.includes('source') && index.sources.get(id);
	if (source) return { type: 'source', item: source };
	const disagreement = parts.includes('disagreement') && index.disagreements.get(slug);
	if (disagreement) return { type: 'disagreement', item: disagreement };
	const tour = parts.includes('tour') && index.tours.get(slug);
	return tour ? { type: 'tour', item: tour } : null;
}

/** What a reference to a page needs to know of it. */
export interface CitedPage {
	/** A short name, unique on the site. */
	key: string;
	title: string;
	/** As {@link Telling} gives addresses. */
	address: string;
}

/** A page as a reference names it; the story as a whole where the page is about nothing else. */
export function citedPage(page: PageId, story: Story, { i18n, links }: Telling): CitedPage {
	const say = exportWords(i18n);
	const about = itemOf(page, story);
	switch (about?.type) {
		case 'event': {
			const { slug, code, title } = about.item;
			return { key: code, title: say('cite.event', { title, code }), address: links.event(slug) };
		}
		case 'place':
			return { key: about.item.id, title: about.item.name, address: links.place(about.item.id) };
		case 'route':
			return { key: about.item.id, title: about.item.name, address: links.route(about.item.id) };
		case 'source': {
			const { id, shortTitle } = about.item;
			return { key: id, title: say('cite.source', { id, source: shortTitle }), address: links.source(id) };
		}
		case 'disagreement': {
			const { slug, code, title } = about.item;
			return { key: code, title: say('cite.disagreement', { title, code }), address: links.disagreement(slug) };
		}
		case 'tour': {
			const { slug, title } = about.item;
			return { key: slug, title: say('cite.tour', { title }), address: links.tour(slug) };
		}
		default:
			return { key: 'story', title: story.meta.subtitle, address: links.explore() };
	}
}
