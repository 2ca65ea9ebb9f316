// Measures how soon the search answers, with this story and with 10,000 events. See scripts/bench/search/main.ts.
import { measure } from './lib/measure.mjs';

await measure('scripts/bench/search/main.ts', { inBrowser: false });
