import { translator } from '../i18n/index.ts';
import type { Story } from '../model/index.ts';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- tests alone import this, to export real stories
import { checkFolder } from '../server/story.ts';
import type { Links, Telling } from './telling.ts';

const storyIn = (folder: string): Story => {
	const { story, problems } = checkFolder(folder);
	if (!story) throw new Error(`${folder} cannot be told: ${problems.map(({ message }) => message).join('\n')}`);
	return story;
};

/** The story of this site, and the tiny one elsewhere in the world. */
export const STORIES: [name: string, story: Story][] = [
	['this story', storyIn('content')],
	['the small story', storyIn('e2e/fixtures/small-story')]
];
export const [[, STORY], [, SMALL]] = STORIES as [[string, Story], [string, Story]];

const linksAt = (site: string): Links => ({
	explore: () => `${site}/`,
	about: () => `${site}/about/`,
	event: (slug) => `${site}/event/${slug}/`,
	place: (id) => `${site}/place/${id}/`,
	route: (id) => `${site}/route/${id}/`,
	source: (id, claim) => `${site}/source/${id}/${claim ? `#${claim}` : ''}`,
	disagreement: (slug) => `${site}/disagreement/${slug}/`,
	tour: (slug) => `${site}/tour/${slug}/`,
	file: (name) => `${site}/data/${name}`
});

export const TELLING: Telling = { i18n: translator('en'), links: linksAt('https://example.org/story') };
/** Where the story has no published address. */
export const UNPUBLISHED: Telling = { i18n: translator('en'), links: linksAt('') };
