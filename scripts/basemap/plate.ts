import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { PLATE_WORLD, project } from '../../src/lib/geo/mercator.ts';
import { decodeRegion, type Region, type RegionTopology } from '../../src/lib/geo/region.ts';
import { mix, WATERLINES, type Palette } from '../../src/lib/map/style/palette.ts';
import type { Bounds } from '../../src/lib/model/index.ts';

/** Path data in whole units of the plate, relative, with no separator that could be left out. */
function path(lines: Position[][], closed: boolean): string {
	return lines
		.map((line) => {
			const points = line.map(
				(at) => project([at[0]!, at[1]!]).map((value) => Math.round(value * PLATE_WORLD)) as [number, number]
			);
			const steps: [number, number][] = [];
			let [x, y] = points[0]!;
			for (const [nextX, nextY] of points.slice(1, closed ? -1 : undefined)) {
				if (nextX === x && nextY === y) continue;
				steps.push([nextX - x, nextY - y]);
				[x, y] = [nextX, nextY];
			}
			if (steps.length < (closed ? 2 : 1)) return '';
			const numbers = steps.flat().map((value, i) => (i > 0 && value >= 0 ? ` ${value}` : `${value}`));
			return `M${points[0]!.join(' ')}l${numbers.join('')}${closed ? 'z' : ''}`;
		})
		.join('');
}

const polygons = (shape: MultiPolygon) => path(shape.coordinates.flat(), true);

function lines(layer: Region[keyof Region], wanted: (properties: Record<string, unknown>) => boolean = () => true) {
	const geometries = layer.features.filter((feature) => wanted(feature.properties)).map(({ geometry }) => geometry);
	return path(
		geometries.flatMap((geometry) =>
			geometry.type === 'LineString'
				? [geometry.coordinates]
				: geometry.type === 'MultiLineString'
					? geometry.coordinates
					: []
		),
		false
	);
}

function areas(layer: Region[keyof Region]) {
	return path(
		layer.features.flatMap(({ geometry }) =>
			geometry.type === 'Polygon'
				? geometry.coordinates
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates.flat()
					: []
		),
		true
	);
}

/**
 * The base map as one SVG without words, in Web Mercator of {@link PLATE_WORLD} units across the world, so that a page
 * can show any part of it: `plate.svg#svgView(viewBox(x,y,width,height))`. Lines keep their width at every scale.
 */
export function drawPlate(topology: RegionTopology, focus: string[], bounds: Bounds, palette: Palette): string {
	const region = decodeRegion(topology);
	const land = polygons(merge(topology, topology.objects.countries.geometries as (Polygon | TopoMultiPolygon)[]));
	const tinted = areas({
		type: 'FeatureCollection',
		features: region.countries.features.filter(({ id }) => focus.includes(String(id)))
	});
	const corner = ([lon, lat]: [number, number]) => project([lon, lat]).map((value) => Math.round(value * PLATE_WORLD));
	const [left, top] = corner([bounds[0], bounds[3]]);
	const [right, bottom] = corner([bounds[2], bounds[1]]);
	const [farLeft, farTop] = corner([topology.bbox[0], topology.bbox[3]]);
	const [farRight, farBottom] = corner([topology.bbox[2], topology.bbox[1]]);

	const stroke = (colour: string, width: number, extra = '') =>
		`fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke"${extra}`;
	const engraved = [...WATERLINES]
		.reverse()
		.flatMap(({ distance, opacity }) => [
			`<use href="#land" ${stroke(mix(palette.sea, palette.waterline, opacity), 2 * distance + 0.9)}/>`,
			`<use href="#land" ${stroke(palette.sea, 2 * distance - 0.9)}/>`
		]);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right! - left!} ${bottom! - top!}">`,
		`<defs><path id="land" vector-effect="non-scaling-stroke" d="${land}"/></defs>`,
		`<rect x="${farLeft}" y="${farTop}" width="${farRight! - farLeft!}" height="${farBottom! - farTop!}" fill="${palette.sea}"/>`,
		...engraved,
		`<use href="#land" fill="${palette.land}"/>`,
		`<path fill="${palette.landFocus}" d="${tinted}"/>`,
		`<path ${stroke(palette.river, 0.8)} d="${lines(region.rivers)}"/>`,
		`<path fill="${palette.sea}" stroke="${palette.coast}" stroke-width=".6" vector-effect="non-scaling-stroke" d="${areas(region.lakes)}"/>`,
		`<path ${stroke(palette.border, 0.8)} d="${lines(region.borders, ({ disputed, focus: own }) => !disputed && !own)}"/>`,
		`<path ${stroke(palette.borderFocus, 1.1)} d="${lines(region.borders, ({ focus: own }) => own === true)}"/>`,
		`<path ${stroke(palette.land, 1.6)} d="${lines(region.borders, ({ disputed }) => disputed === true)}"/>`,
		`<path ${stroke(palette.borderFocus, 1, ' stroke-dasharray="3 2.4"')} d="${lines(region.borders, ({ disputed }) => disputed === true)}"/>`,
		`<use href="#land" ${stroke(palette.coast, 0.9)}/>`,
		'</svg>\n'
	].join('\n');
}
