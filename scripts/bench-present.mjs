// Measures the stage of a tour in a real browser: how soon a scene is there, and what ten lessons leave behind. See scripts/bench/present/main.ts.
import { measure } from './lib/measure.mjs';

await measure('scripts/bench/present/main.ts', { ofPage: 'index.html' });
