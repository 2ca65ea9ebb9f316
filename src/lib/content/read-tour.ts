import type { z } from 'zod';
import { wordCount } from '../evidence/prose.ts';
import type { Bounds, Country, DateSpan, Place, Prose, Scene, Source, StoryEvent, Tour } from '../model/index.ts';
import { anchor, contains, earliest, latest, overlaps } from '../time/span.ts';
import type { Context } from './context.ts';
import { isOrdered, isPlausible, reachesBeyond, readBounds } from './coordinates.ts';
import type { At, ParsedPage } from './document.ts';
import { readExercise, readQuestion } from './read-exercise.ts';
import type { tourSchema } from './schema.ts';

type RawTour = z.infer<typeof tourSchema>;
type RawScene = RawTour['scenes'][number];

/** What a tour is shown on and speaks of, read before it. */
export interface Stage {
	/** The time axis. */
	extent?: DateSpan;
	/** The widest view of the map. */
	bounds?: Bounds;
	countries: Country[];
	places: Place[];
	events: StoryEvent[];
	sources: Source[];
}

/** What is read from the back row while somebody speaks. */
const CAPTION_WORDS = 40;
const POINT_WORDS = 25;
/** Plans of scenes are rounded, so their sum may differ from the tour's minutes by this much. */
const PLAN_TOLERANCE = 0.5;

export function readTour(slug: string, raw: RawTour, page: ParsedPage, context: Context, stage: Stage): Tour {
	const { at, body, bodyAt } = page;
	if (raw.scenes.length === 0) at.in('scenes').error('is empty; a tour needs one scene at least');
	const plans = plannedMinutes(raw, at);
	return {
		slug,
		title: raw.title,
		minutes: raw.minutes,
		introduction: context.prose(body, bodyAt),
		scenes: raw.scenes.map((scene, index) => ({
			...readScene(scene, at.in('scenes', index), context, stage),
			minutes: plans[index]!
		})),
		exercises: (raw.exercises ?? []).map((exercise, index) =>
			readExercise(exercise, at.in('exercises', index), context, stage.sources)
		)
	};
}

/** Scenes without a plan of their own share what the others leave of the tour's minutes. */
function plannedMinutes({ minutes, scenes }: RawTour, at: At): number[] {
	const given = scenes.map((scene) => scene.minutes ?? 0).reduce((sum, one) => sum + one, 0);
	const open = scenes.filter((scene) => scene.minutes === undefined).length;
	const left = minutes - given;
	if (scenes.every((_, index) => !at.in('scenes', index, 'minutes').isFaulty)) {
		if (open > 0 && left <= 0) {
			at.in('minutes').error(`${minutes} are used up by the scenes with minutes of their own (${given}); give more`);
		} else if (scenes.length > 0 && open === 0 && Math.abs(left) > PLAN_TOLERANCE) {
			at.in('minutes').warn(`${minutes}, but the scenes together take ${given}; make the two agree`);
		}
	}
	return scenes.map((scene) => scene.minutes ?? Math.max(0, left) / open);
}

function readScene(scene: RawScene, at: At, context: Context, stage: Stage): Omit<Scene, 'minutes'> {
	const event = scene.event && context.find('event', scene.event, at.in('event'));
	const date = context.optionalDate(scene.date, at.in('date'));
	const window = context.optionalDate(scene.window, at.in('window'));
	const beside = context.optionalDate(scene.beside, at.in('beside'));
	if (scene.beside !== undefined && scene.date === undefined && scene.event === undefined) {
		at.in('beside').error('is compared with the day of the scene; give the scene a "date" or an "event"');
	}
	const eventDate = scene.date === undefined ? stage.events.find(({ slug }) => slug === event)?.date : undefined;
	checkDays({ date, eventDate, window, beside }, at, stage);
	return {
		title: scene.title,
		event,
		date,
		camera: readCamera(scene.camera, at.in('camera'), context, stage),
		window,
		routes: context.findAll('route', scene.routes, at.in('routes')),
		disagreement: scene.disagreement && context.find('disagreement', scene.disagreement, at.in('disagreement')),
		figure: scene.figure && context.find('figure', scene.figure, at.in('figure')),
		beside,
		caption: readShort(scene.caption, CAPTION_WORDS, at.in('caption'), context),
		points: (scene.points ?? []).map((point, index) => readShort(point, POINT_WORDS, at.in('points', index), context)),
		question: scene.question ? readQuestion(scene.question, at.in('question'), context) : null,
		notes: context.prose(scene.notes, at.in('notes'), { cited: true }),
		forStudents:
			scene.forStudents === undefined ? [] : context.prose(scene.forStudents, at.in('forStudents'), { cited: true })
	};
}

interface SceneDays {
	/** The day that the scene states, */
	date: DateSpan | null;
	/** or else that of its event. */
	eventDate: DateSpan | undefined;
	window: DateSpan | null;
	beside: DateSpan | null;
}

/** Reports days that the time axis of the scene does not show, and a day that is compared with itself. */
function checkDays({ date, eventDate, window, beside }: SceneDays, at: At, { extent }: Stage) {
	for (const [field, span] of [['date', date] as const, ['beside', beside] as const]) {
		if (span && extent && !overlaps(span, earliest(extent), latest(extent))) {
			at.in(field).warn(`${span.edtf} lies outside the time axis ${extent.edtf}; widen "extent" in story.yaml`);
		}
	}
	const shown = date ?? eventDate;
	const day = shown && anchor(shown);
	const besideDay = beside && anchor(beside);
	if (window && shown && typeof day === 'number' && !contains(window, day)) {
		at.in('window').warn(`${window.edtf} leaves out the day of the scene, ${shown.edtf}; let it take that in`);
	} else if (window && beside && besideDay !== null && !contains(window, besideDay)) {
		at.in('window').warn(`${window.edtf} leaves out the day beside, ${beside.edtf}; let it take that in`);
	}
	if (typeof day === 'number' && day === besideDay) {
		at.in('beside').error('is the day of the scene itself; give another day to compare it with');
	}
}

function readCamera(camera: RawScene['camera'], at: At, context: Context, stage: Stage) {
	const widest = stage.bounds;
	if ('bounds' in camera) {
		const bounds = readBounds(camera.bounds, at.in('bounds'));
		if (widest && isOrdered(widest) && isOrdered(bounds) && reachesBeyond(bounds, widest)) {
			at.in('bounds').warn(
				'reach beyond "bounds" in story.yaml, the widest view of the map; show less, or widen those'
			);
		}
		return { places: [], bounds };
	}
	const here = at.in('places');
	if (camera.places.length === 0) here.error('is empty; name one place at least, or give bounds');
	for (const [index, id] of camera.places.entries()) {
		if (!isBeyond(String(id), stage)) continue;
		here
			.in(index)
			.warn(`"${id}" lies beyond "bounds" in story.yaml, the widest view of the map; leave it out, or widen those`);
	}
	return { places: context.findAll('place', camera.places, here), bounds: null };
}

/** Whether a place lies off the map; not where it is misplaced, of which its own file hears. */
function isBeyond(id: string, { places, countries, bounds: widest }: Stage): boolean {
	const place = places.find((one) => one.id === id);
	if (!place || !widest || !isOrdered(widest)) return false;
	const box = countries.find(({ code }) => code === place.country)?.box;
	return isPlausible(place.at, box) && reachesBeyond([...place.at, ...place.at], widest);
}

function readShort(text: string, most: number, at: At, context: Context): Prose {
	const prose = context.prose(text, at, { cited: true });
	const words = wordCount(prose);
	if (words > most) at.warn(`has ${words} words; at most ${most} are read from the back row`);
	return prose;
}
