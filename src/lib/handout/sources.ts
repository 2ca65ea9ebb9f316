import { citationsIn } from '../evidence/citations.ts';
import type { Translator } from '../i18n/index.ts';
import type { EvidenceBundle, EvidenceId, Exercise, Scene, TourReading } from '../model/index.ts';
import { dateInWords } from '../time/wording.ts';
import type { Entry } from './entries.ts';
import { sentenceOf } from './sheet.ts';

/** A line of the list of sources: everything of one document, or the pages of one publisher. */
export interface ListedSource {
	/** Ids of documents or references, in order. */
	ids: string[];
	name: string;
}

/**
 * The sources behind ids, as short as they can be named: documents once for all their claims, with their dates, then
 * outside pages by who publishes them.
 */
export function listedSources(ids: Iterable<EvidenceId>, bundle: EvidenceBundle, i18n: Translator): ListedSource[] {
	const wanted = [...new Set(ids)].sort(new Intl.Collator(i18n.lang, { numeric: true }).compare);
	const documents = new Set(wanted.flatMap((id) => bundle.claims[id]?.source ?? []));
	const publishers = new Map<string, string[]>();
	for (const id of wanted) {
		const publisher = bundle.references[id]?.publisher;
		if (publisher) publishers.set(publisher, [...(publishers.get(publisher) ?? []), id]);
	}
	return [
		...[...documents].map((id) => {
			const { shortTitle, date } = bundle.sources[id]!;
			return { ids: [id], name: `${shortTitle}, ${dateInWords(date, i18n, 'short')}` };
		}),
		...[...publishers].map(([name, ids]) => ({ ids, name }))
	];
}

/** What the sheet for students cites: its sentences, and what its exercises put before them. */
export function citedOnSheet(entries: readonly Entry[], { tour, disagreements, figures }: TourReading): EvidenceId[] {
	const put = (exercise: Exercise): EvidenceId[] => {
		switch (exercise.kind) {
			case 'question':
				return [
					...(disagreements[exercise.disagreement ?? '']?.positions ?? []).flatMap(({ evidence }) => evidence),
					...(figures[exercise.figure ?? '']?.figure.rows ?? []).flatMap(({ evidence }) => evidence)
				];
			case 'gaps':
				return citationsIn(exercise.text);
			case 'claims':
				return exercise.claims;
		}
	};
	return [...entries.flatMap(({ scene }) => citationsIn(sentenceOf(scene))), ...tour.exercises.flatMap(put)];
}

/** What the answers and the notes of whoever teaches cite besides. */
export const citedForTeacher = ({ tour, disagreements, evidence }: TourReading): EvidenceId[] => [
	...tour.exercises.flatMap((exercise) => {
		if (exercise.kind === 'claims') return exercise.claims.flatMap((id) => evidence.claims[id]?.checkedBy ?? []);
		if (exercise.kind === 'gaps') return [];
		const disagreement = disagreements[exercise.disagreement ?? ''];
		return [...citationsIn(exercise.answer), ...(disagreement ? citationsIn(disagreement.reading) : [])];
	}),
	...tour.scenes.flatMap(({ notes, question }) => [...citationsIn(notes), ...citationsIn(question?.answer ?? [])])
];

/** What a scene shows cites: caption and points. */
export const citedInScene = ({ caption, points }: Pick<Scene, 'caption' | 'points'>): EvidenceId[] => [
	...new Set([caption, ...points].flatMap(citationsIn))
];
