import { citationsIn } from '$lib/evidence/citations.ts';
import type { Correction, SourceForm, Story } from '$lib/model/index.ts';
import { evidenceBundle } from '$lib/server/readings.ts';
import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';

export const entries = () => inEveryLanguage([{}]);

function titleOf({ kind, id }: NonNullable<Correction['page']>, { index }: Story): string {
	switch (kind) {
		case 'event':
			return index.events.get(id)!.title;
		case 'place':
			return index.places.get(id)!.name;
		case 'route':
			return index.routes.get(id)!.name;
		case 'source':
			return index.sources.get(id)!.shortTitle;
		case 'disagreement':
			return index.disagreements.get(id)!.title;
	}
}

const FORMS: readonly SourceForm[] = ['official', 'press', 'reference', 'opinion'];

export const load = () => {
	const story = readStory();
	const { meta } = story;
	const prose = [meta.introduction, meta.independence, meta.boundaryNote, ...meta.method.map(({ text }) => text)];
	const cited = [...prose.flatMap(citationsIn), ...story.corrections.flatMap(({ evidence }) => evidence)];
	return {
		meta,
		statuses: story.sources.flatMap(({ claims }) => claims.map(({ status }) => ({ status }))),
		documents: story.sources.map(({ id, shortTitle, type, form }) => ({ id, shortTitle, type, form })),
		voices: FORMS.map((form) => ({
			form,
			count: story.references.filter((reference) => reference.form === form).length
		})).filter(({ count }) => count > 0),
		corrections: story.corrections.map((correction) => ({
			...correction,
			page: correction.page && { ...correction.page, title: titleOf(correction.page, story) }
		})),
		evidence: evidenceBundle(story, cited)
	};
};
