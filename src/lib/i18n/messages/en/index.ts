import { date } from './date.ts';
import { evidence } from './evidence.ts';
import { explore } from './explore.ts';
import { map } from './map.ts';
import { page } from './page.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';

/** English, the language every other catalogue is measured against: what every page carries. */
export const en = { ...date, ...evidence, ...explore, ...map, ...page, ...search, ...timeline };
