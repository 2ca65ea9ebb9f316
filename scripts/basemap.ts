/**
 * Draws the base map of a story: `static/basemap/region.json` for the live map and `plate-*.svg` for pages and paper.
 * Everything comes from installed packages; nothing is fetched. The same inputs give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { MAP_THEMES, PALETTES } from '../src/lib/map/style/palette.ts';
import type { Bounds } from '../src/lib/model/index.ts';
import { fingerprint, readInputs } from './basemap/inputs.ts';
import { drawPlate } from './basemap/plate.ts';
import { buildRegion, weigh, type Detail } from './basemap/region.ts';
import { landUnits, water } from './basemap/units.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'static/basemap');
const content = resolve(root, process.env.CONTENT_DIR ?? 'content');

/** For the live map, good to about zoom 7. */
const FINE: Detail = { tolerance: 1200, island: 4 };
/** For the plate, which shows half a continent. */
const PLATE: Detail = { tolerance: 2250, island: 50 };

/** Land is cut this much wider than the widest view, because windows are taller or wider than the view. */
const MARGIN = { lon: 0.22, lat: 0.3 };

function extentAround([west, south, east, north]: Bounds): Bounds {
	const dx = (east - west) * MARGIN.lon;
	const dy = (north - south) * MARGIN.lat;
	return [Math.max(-180, west - dx), Math.max(-80, south - dy), Math.min(180, east + dx), Math.min(82, north + dy)];
}

function main() {
	const inputs = readInputs(content);
	const mark = fingerprint(inputs, join(root, 'scripts/basemap'));
	const markFile = join(output, 'inputs.sha256');
	const files = ['region.json', ...MAP_THEMES.map((theme) => `plate-${theme}.svg`)];
	const complete = files.every((file) => existsSync(join(output, file)));
	if (complete && existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) {
		console.log('Base map: unchanged.');
		return;
	}

	const extent = extentAround(inputs.bounds);
	const { lakes, rivers } = water(extent);
	const weighed = weigh(landUnits(extent), lakes, rivers, inputs.bounds, extent);
	const region = buildRegion(weighed, inputs.focus, extent, FINE);
	const plate = buildRegion(weighed, inputs.focus, extent, PLATE);

	mkdirSync(output, { recursive: true });
	const write = (file: string, text: string) => {
		writeFileSync(join(output, file), text);
		console.log(`Base map: ${file}, ${Math.round(gzipSync(text).length / 1000)} kB gzip.`);
	};
	write('region.json', JSON.stringify(region));
	for (const theme of MAP_THEMES) {
		write(`plate-${theme}.svg`, drawPlate(plate, inputs.focus, inputs.bounds, PALETTES[theme]));
	}
	writeFileSync(markFile, mark);
}

main();
