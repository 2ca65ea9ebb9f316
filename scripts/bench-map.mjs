// Measures the map in a real browser, beside a bare MapLibre page with the same GeoJSON. See scripts/bench/map/main.ts.
import { measure } from './lib/measure.mjs';
import { npmRun, requireNode } from './lib/run.mjs';

requireNode();
await npmRun('Drawing the base map', 'basemap');
await measure('scripts/bench/map/main.ts');
