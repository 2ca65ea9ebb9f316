import { inEveryLanguage } from '$lib/server/entries.ts';
import { readStory } from '$lib/server/story.ts';
import { outlineOfTour } from '$lib/server/tours.ts';

export const entries = () => inEveryLanguage([{}]);

export const load = () => ({ tours: readStory().tours.map(outlineOfTour) });
