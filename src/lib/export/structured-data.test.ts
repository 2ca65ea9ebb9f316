import { describe, expect, it } from 'vitest';
import type { Story } from '../model/index.ts';
import { structuredData } from './structured-data.ts';
import { SMALL, STORIES, STORY, TELLING } from './telling.test-data.ts';

const read = (route: string, params: { slug?: string; id?: string } = {}, story = STORY) =>
	JSON.parse(structuredData({ route: `/[[lang]]/(reading)/${route}`, params }, story, TELLING));

const pagesOf = (story: Story): [string, { slug?: string; id?: string }][] => [
	['', {}],
	['about', {}],
	['sources', {}],
	['disagreements', {}],
	['tours', {}],
	['data', {}],
	...story.events.map(({ slug }): [string, object] => ['event/[slug]', { slug }]),
	...story.places.map(({ id }): [string, object] => ['place/[id]', { id }]),
	...story.routes.map(({ id }): [string, object] => ['route/[id]', { id }]),
	...story.sources.map(({ id }): [string, object] => ['source/[id]', { id }]),
	...story.disagreements.map(({ slug }): [string, object] => ['disagreement/[slug]', { slug }]),
	...story.tours.map(({ slug }): [string, object] => ['tour/[slug]', { slug }])
];

describe('structured data', () => {
	it.each(STORIES)('says of every page of %s what it is part of and under which licence', (_, story) => {
		for (const [route, params] of pagesOf(story)) {
			expect(read(route, params, story)).toMatchObject({
				'@context': 'https://schema.org',
				license: story.meta.licence.url,
				isPartOf: { '@type': 'WebSite', name: story.meta.title, version: story.meta.version }
			});
		}
	});

	it('cannot end the script element in which it stands', () => {
		const title = '</script><script>alert(1)</script><!-- & \u2028';
		const story = { ...SMALL, meta: { ...SMALL.meta, title } };
		const text = structuredData({ route: 'about', params: {} }, story, TELLING);
		expect(text).not.toMatch(/[<>&\u2028]/);
		expect(JSON.parse(text).isPartOf.name).toBe(title);
	});

	it('tells an event with its date, place and the outside pages it rests on', () => {
		const page = read('event/[slug]', { slug: 'talks-in-baku' });
		expect(page.mainEntity).toMatchObject({
			'@type': 'Event',
			identifier: STORY.index.events.get('talks-in-baku')!.code,
			startDate: '2016-12-13',
			location: [{ '@type': 'Place', name: 'Baku', containedInPlace: { name: 'Azerbaijan' } }]
		});
		expect(page.mainEntity).not.toHaveProperty('endDate');
		expect(page.citation.map(({ identifier }: { identifier: string }) => identifier)).toContain('R03');
	});

	it('tells a tour with its length and its events', () => {
		const page = read('tour/[slug]', { slug: 'thirty-two-years' });
		expect(page.mainEntity).toMatchObject({ '@type': 'LearningResource', timeRequired: 'PT40M' });
		expect(page.mainEntity.about[0]['@id']).toMatch(/\/event\/.*#event$/);
		expect(read('tours')['@type']).toBe('CollectionPage');
	});

	it('gives no date that is in doubt', () => {
		for (const { slug, date } of STORY.events) {
			const { startDate, endDate } = read('event/[slug]', { slug }).mainEntity;
			if (date.kind === 'one-of' || date.start.certainty !== 'certain') expect(startDate).toBeUndefined();
			else if (startDate) expect(date.edtf.startsWith(startDate)).toBe(true);
			if (endDate) expect(date.edtf.endsWith(endDate)).toBe(true);
		}
	});

	it('puts no contested place into a country', () => {
		expect(read('place/[id]', { id: 'jerusalem' }).mainEntity).not.toHaveProperty('containedInPlace');
		expect(read('place/[id]', { id: 'baku' }).mainEntity.containedInPlace.name).toBe('Azerbaijan');
	});

	it('marks no reading of a question as accepted, and rates no claim', () => {
		const text = JSON.stringify(pagesOf(STORY).map(([route, params]) => read(route, params)));
		expect(text).not.toMatch(/acceptedAnswer|ClaimReview|reviewRating/);
		const { mainEntity } = read('disagreement/[slug]', { slug: 'oil-share' });
		expect(mainEntity.suggestedAnswer).toHaveLength(STORY.index.disagreements.get('oil-share')!.positions.length);
	});

	it('offers the data on the pages that show them', () => {
		const files = read('data').mainEntity.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
		expect(files).toContain('https://example.org/story/data/claims.csv');
		expect(read('data').mainEntity.temporalCoverage).toBe('1991/2024');
	});
});
