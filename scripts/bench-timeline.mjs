// Measures the timeline in a real browser, beside other timelines and a bare canvas. See scripts/bench/timeline/main.ts.
import { measure } from './lib/measure.mjs';

await measure('scripts/bench/timeline/main.ts', { ofPage: 'index.html' });
