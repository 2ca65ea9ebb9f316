import { date } from './date.ts';
import { evidence } from './evidence.ts';
import { explore } from './explore.ts';
import { map } from './map.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** English, the language every other catalogue is measured against. */
export const en = { ...date, ...evidence, ...explore, ...map, ...page, ...timeline };
