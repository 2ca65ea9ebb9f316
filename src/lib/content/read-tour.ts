import type { z } from 'zod';
import { wordCount } from '../evidence/prose.ts';
import type { Exercise, Prose, Question, Scene, Tour } from '../model/index.ts';
import type { Context } from './context.ts';
import { readBounds } from './coordinates.ts';
import type { At, ParsedPage } from './document.ts';
import type { tourSchema } from './schema.ts';

type RawTour = z.infer<typeof tourSchema>;
type RawScene = RawTour['scenes'][number];
type RawExercise = NonNullable<RawTour['exercises']>[number];

/** What is read from the back row while somebody speaks. */
const CAPTION_WORDS = 40;
const POINT_WORDS = 25;
/** Plans of scenes are rounded, so their sum may differ from the tour's minutes by this much. */
const PLAN_TOLERANCE = 0.5;

export function readTour(slug: string, raw: RawTour, page: ParsedPage, context: Context): Tour {
	const { at, body, bodyAt } = page;
	if (raw.scenes.length === 0) at.in('scenes').error('is empty; a tour needs one scene at least');
	const plans = plannedMinutes(raw, at);
	return {
		slug,
		title: raw.title,
		minutes: raw.minutes,
		introduction: context.prose(body, bodyAt),
		scenes: raw.scenes.map((scene, index) => ({
			...readScene(scene, at.in('scenes', index), context),
			minutes: plans[index]!
		})),
		exercises: (raw.exercises ?? []).map((exercise, index) =>
			readExercise(exercise, at.in('exercises', index), context)
		)
	};
}

/** Scenes without a plan of their own share what the others leave of the tour's minutes. */
function plannedMinutes({ minutes, scenes }: RawTour, at: At): number[] {
	const given = scenes.map((scene) => scene.minutes ?? 0).reduce((sum, one) => sum + one, 0);
	const open = scenes.filter((scene) => scene.minutes === undefined).length;
	const left = minutes - given;
	if (open > 0 && left <= 0) {
		at.in('minutes').error(`${minutes} are used up by the scenes with minutes of their own (${given}); give more`);
	} else if (scenes.length > 0 && open === 0 && Math.abs(left) > PLAN_TOLERANCE) {
		at.in('minutes').warn(`${minutes}, but the scenes together take ${given}; make the two agree`);
	}
	return scenes.map((scene) => scene.minutes ?? Math.max(0, left) / open);
}

function readScene(scene: RawScene, at: At, context: Context): Omit<Scene, 'minutes'> {
	if (scene.beside !== undefined && scene.date === undefined && scene.event === undefined) {
		at.in('beside').error('is compared with the day of the scene; give the scene a "date" or an "event"');
	}
	return {
		title: scene.title,
		event: scene.event && context.find('event', scene.event, at.in('event')),
		date: context.optionalDate(scene.date, at.in('date')),
		camera:
			'places' in scene.camera
				? { places: readCameraPlaces(scene.camera.places, at.in('camera', 'places'), context), bounds: null }
				: { places: [], bounds: readBounds(scene.camera.bounds, at.in('camera', 'bounds')) },
		window: context.optionalDate(scene.window, at.in('window')),
		routes: context.findAll('route', scene.routes, at.in('routes')),
		disagreement: scene.disagreement && context.find('disagreement', scene.disagreement, at.in('disagreement')),
		figure: scene.figure && context.find('figure', scene.figure, at.in('figure')),
		beside: context.optionalDate(scene.beside, at.in('beside')),
		caption: readShort(scene.caption, CAPTION_WORDS, at.in('caption'), context),
		points: (scene.points ?? []).map((point, index) => readShort(point, POINT_WORDS, at.in('points', index), context)),
		question: scene.question ? readQuestion(scene.question, at.in('question'), context) : null,
		notes: context.prose(scene.notes, at.in('notes'), { cited: true }),
		forStudents:
			scene.forStudents === undefined ? [] : context.prose(scene.forStudents, at.in('forStudents'), { cited: true })
	};
}

function readShort(text: string, most: number, at: At, context: Context): Prose {
	const prose = context.prose(text, at, { cited: true });
	const words = wordCount(prose);
	if (words > most) at.warn(`has ${words} words; at most ${most} are read from the back row`);
	return prose;
}

const readQuestion = ({ ask, answer }: { ask: string; answer: string }, at: At, context: Context): Question => ({
	ask: ask.trim(),
	answer: context.prose(answer, at.in('answer'), { cited: true })
});

function readExercise(raw: RawExercise, at: At, context: Context): Exercise {
	if ('claims' in raw) return { kind: 'claims', claims: context.evidence(raw.claims, at.in('claims'), 'claim') };
	if ('gaps' in raw) {
		const here = at.in('gaps');
		const withoutGaps = raw.gaps.replaceAll(/\{[^{}]+\}/g, '');
		if (withoutGaps === raw.gaps) here.error('has no gap; put each word to be filled in between { and }');
		else if (/[{}]/.test(withoutGaps)) here.error('has a { without its }, or an empty gap; close it as in {Ceyhan}');
		return { kind: 'gaps', text: context.prose(raw.gaps, here, { cited: true }) };
	}
	return {
		kind: 'question',
		...readQuestion(raw, at, context),
		disagreement: raw.disagreement && context.find('disagreement', raw.disagreement, at.in('disagreement')),
		figure: raw.figure && context.find('figure', raw.figure, at.in('figure'))
	};
}

function readCameraPlaces(ids: (string | number)[], at: At, context: Context): string[] {
	if (ids.length === 0) at.error('is empty; name one place at least, or give bounds');
	return context.findAll('place', ids, at);
}
