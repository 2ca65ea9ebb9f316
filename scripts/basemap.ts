/**
 * Draws the base map of a story: `static/basemap/region.json` for the live map, `plate-*.svg` for pages and paper, and
 * `relief.png` to lay over the land of either.
 * Everything comes from installed packages; nothing is fetched. The same inputs give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { basemapExtent } from '../src/lib/geo/bounds.ts';
import { MAP_THEMES, PALETTES } from '../src/lib/map/style/palette.ts';
import { readHeights } from './basemap/heights.ts';
import { fingerprint, readInputs } from './basemap/inputs.ts';
import { drawPlate } from './basemap/plate.ts';
import { buildRegion, weigh, type Detail } from './basemap/region.ts';
import { drawRelief } from './basemap/relief.ts';
import { landUnits, ringsOf, water } from './basemap/units.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'static/basemap');
const content = resolve(root, process.env.CONTENT_DIR ?? 'content');

/** For the live map, good to about zoom 7. */
const FINE: Detail = { tolerance: 1200, island: 4 };
/** For the plate, which shows half a continent. */
const PLATE: Detail = { tolerance: 2250, island: 50 };

function main() {
	const inputs = readInputs(content);
	const mark = fingerprint(inputs, join(root, 'scripts/basemap'));
	const markFile = join(output, 'inputs.sha256');
	const files = ['region.json', 'relief.png', ...MAP_THEMES.map((theme) => `plate-${theme}.svg`)];
	const complete = files.every((file) => existsSync(join(output, file)));
	if (complete && existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) {
		console.log('Base map: unchanged.');
		return;
	}

	const extent = basemapExtent(inputs.bounds);
	const land = landUnits(extent);
	const { lakes, rivers } = water(extent);
	const weighed = weigh(land, lakes, rivers, inputs.bounds, extent);
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
	const relief = drawRelief({
		heights: readHeights(),
		land: ringsOf(land),
		lakes: ringsOf(lakes),
		bounds: inputs.bounds,
		extent
	});
	writeFileSync(join(output, 'relief.png'), relief);
	console.log(`Base map: relief.png, ${Math.round(relief.length / 1000)} kB.`);
	writeFileSync(markFile, mark);
}

main();
