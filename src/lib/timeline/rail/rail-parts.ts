import { matchingEvents } from '../../explorer/filter.ts';
import { timeScale } from '../../time/scale.ts';
import { ticksFor } from '../../time/ticks.ts';
import { TimelineController } from '../controller.svelte.ts';
import { eventIndex } from '../event-index.ts';
import { overviewStubs } from '../overview.ts';
import OverviewStubs from '../OverviewStubs.svelte';

/**
 * What the rail has in common with the dock. The rail comes after the page and is handed these instead of importing
 * them: a module that is imported from a second side gets a file of its own, and that would cost the first page more.
 */
export const railParts = {
	TimelineController,
	eventIndex,
	matchingEvents,
	overviewStubs,
	OverviewStubs,
	ticksFor,
	timeScale
};

export type RailParts = typeof railParts;
