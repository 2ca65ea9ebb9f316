import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/index.ts';
import { overviewOf } from '../../server/overview.ts';
import { readStory } from '../../server/story.ts';
import { tourReading } from '../../server/tours.ts';
import { planScene } from './picture.ts';

const story = readStory();
const overview = overviewOf(story);
const en = translator('en');
/** What foot and axis leave of a stage, as a share of its height. */
const MAPS = 922 / 1080;

const plansAt = (width: number, height: number) =>
	story.tours.flatMap(({ slug, scenes }) => {
		const reading = tourReading(story, slug);
		const sizes = { stage: { width, height }, maps: { width, height: height * MAPS } };
		return scenes.map((scene, index) => ({
			name: `${slug} ${index + 1}`,
			scene,
			plan: planScene(overview, reading, scene, sizes, true, en)
		}));
	});

describe('every scene of this story', () => {
	/** A place in the corner of the map has nowhere to go, and a whole region cannot be seen beside words. */
	const UNAVOIDABLE = ['how-do-we-know 4'];

	test.each([
		[1920, 1080],
		[3840, 2160]
	])('shows all its places beside its words on a screen of %i × %i', (width, height) => {
		const hiding = plansAt(width, height).filter(({ plan, scene }) => plan.hidden > 0 && !scene.camera.bounds);
		expect(hiding.map(({ name }) => name)).toEqual(UNAVOIDABLE);
	});

	test('keeps its words on the stage: in their band, or beside the map at no less than two thirds of their size', () => {
		for (const { name, plan } of plansAt(1920, 1080)) {
			const { room, column } = plan;
			// Over the map they may go further down, which then gives way.
			if (room.layout === 'over') continue;
			expect(column.height, name).toBeLessThanOrEqual(room.column.height + 4);
			if (room.layout === 'band') continue;
			for (const { fit } of [...column.steps, column.answered]) expect(fit, name).toBeGreaterThan(2 / 3);
		}
	});

	test('is set the same on every screen of one shape', () => {
		const framesAt = (width: number, height: number) =>
			plansAt(width, height).map(({ plan }) => plan.picture.view.frame.map((degrees) => Math.round(degrees * 100)));
		expect(framesAt(3840, 2160)).toEqual(framesAt(1920, 1080));
	});
});
