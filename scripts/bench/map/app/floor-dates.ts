import type { Overview } from '../../../../src/lib/model/index.ts';
import { momentsOf } from './course.ts';
import { floorData, type FloorFeatures } from './floor-data.ts';

/** What the bare map shows at each moment of the story; made beforehand, since it is no part of what is measured. */
export const floorDates = (overview: Overview): FloorFeatures[] =>
	momentsOf(overview).map((at) => floorData(overview, at));
