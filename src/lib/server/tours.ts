import { citationsIn } from '../evidence/citations.ts';
import type { EvidenceId, Exercise, Scene, Story, Tour, TourOutline, TourReading } from '../model/index.ts';
import { evidenceOfFigure, themedFigure } from './figures.ts';
import { evidenceBundle, evidenceOfDisagreement } from './readings.ts';

export const outlineOfTour = ({ slug, title, minutes, introduction, scenes }: Tour): TourOutline => ({
	slug,
	title,
	minutes,
	introduction,
	scenes: scenes.length
});

/**
 * All that a tour shows.
 * @throws if the story has no tour with that slug
 */
export const tourReading = (story: Story, slug: string): TourReading => readingOf(story, tourOf(story, slug));

/**
 * The same for those who follow the tour by themselves: without the notes of whoever presents it, and without the
 * exercises that these hand out.
 * @throws if the story has no tour with that slug
 */
export function publicTourReading(story: Story, slug: string): TourReading {
	const tour = tourOf(story, slug);
	return readingOf(story, {
		...tour,
		scenes: tour.scenes.map((scene) => ({ ...scene, notes: [] })),
		exercises: []
	});
}

function tourOf(story: Story, slug: string): Tour {
	const tour = story.index.tours.get(slug);
	if (!tour) throw new Error(`The story has no tour “${slug}”.`);
	return tour;
}

function readingOf(story: Story, tour: Tour): TourReading {
	const { disagreements, figures } = story.index;
	const shown = [...tour.scenes, ...tour.exercises];
	const named = <T>(idOf: (one: Scene | Exercise) => string | undefined, index: ReadonlyMap<string, T>): T[] =>
		[...new Set(shown.map(idOf))].flatMap((id) => (id && index.get(id)) || []);
	const asked = named((one) => ('disagreement' in one ? one.disagreement : undefined), disagreements);
	const drawn = named((one) => ('figure' in one ? one.figure : undefined), figures);
	return {
		tour,
		disagreements: Object.fromEntries(asked.map((one) => [one.slug, one])),
		figures: Object.fromEntries(drawn.map((one) => [one.slug, themedFigure(story, one)])),
		evidence: evidenceBundle(story, [
			...citationsIn(tour.introduction),
			...tour.scenes.flatMap(evidenceOfScene),
			...tour.exercises.flatMap(evidenceOfExercise),
			...asked.flatMap(evidenceOfDisagreement),
			...drawn.flatMap(evidenceOfFigure)
		])
	};
}

const evidenceOfScene = ({ caption, points, question, notes, forStudents }: Scene): EvidenceId[] =>
	[caption, ...points, question?.answer ?? [], notes, forStudents].flatMap(citationsIn);

function evidenceOfExercise(exercise: Exercise): EvidenceId[] {
	switch (exercise.kind) {
		case 'question':
			return citationsIn(exercise.answer);
		case 'gaps':
			return citationsIn(exercise.text);
		case 'claims':
			return exercise.claims;
	}
}
