import type { Bounds, LonLat } from '../model/index.ts';
import type { At } from './document.ts';

const onGlobe = (lat: number, lon: number) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** Degrees around a country's rough box within which a place still counts as in it: ports, islands, rough boxes. */
const MARGIN = 1.5;

const isIn = ([west, south, east, north]: Bounds, lat: number, lon: number) =>
	lat >= south - MARGIN && lat <= north + MARGIN && lon >= west - MARGIN && lon <= east + MARGIN;

/** Whether a point lies on the globe, and not far outside its country where that has a box. */
export const isPlausible = ([lon, lat]: LonLat, box: Bounds | null | undefined): boolean =>
	onGlobe(lat, lon) && (!box || isIn(box, lat, lon));

/**
 * Coordinates in GeoJSON's order. Reports a point off the globe as an error, and one far outside its country's box as a
 * warning, saying so where exchanging latitude and longitude would bring it in.
 */
export function readCoordinates(
	{ lat, lon }: { lat: number; lon: number },
	at: At,
	country?: { code: string; box: Bounds | null }
): LonLat {
	if (at.in('lat').isFaulty || at.in('lon').isFaulty) return [lon, lat];
	if (!onGlobe(lat, lon)) {
		const swapped = onGlobe(lon, lat)
			? '; are latitude and longitude swapped?'
			: '; latitude runs from -90 to 90, longitude from -180 to 180';
		at.in(Math.abs(lat) > 90 ? 'lat' : 'lon').error(`${lat}, ${lon} is not on the globe${swapped}`);
	} else if (country?.box && !isIn(country.box, lat, lon)) {
		const swapped = isIn(country.box, lon, lat)
			? '; are latitude and longitude swapped?'
			: '; check the coordinates or the country';
		at.in('lat').warn(`${lat}, ${lon} lies far outside ${country.code}${swapped}`);
	}
	return [lon, lat];
}

export const isOrdered = ([west, south, east, north]: Bounds): boolean => west < east && south < north;

export const reachesBeyond = (inner: Bounds, outer: Bounds): boolean =>
	inner[0] < outer[0] || inner[1] < outer[1] || inner[2] > outer[2] || inner[3] > outer[3];

/** West, south, east, north; reports bounds that are off the globe or turned inside out. */
export function readBounds(bounds: Bounds, at: At): Bounds {
	const [west, south, east, north] = bounds;
	if (!onGlobe(south, west) || !onGlobe(north, east))
		at.error('is not on the globe; write west, south, east, north in degrees');
	else if (!isOrdered(bounds))
		at.error('is turned inside out; write west, south, east, north, such as [5, 25, 85, 58]');
	return bounds;
}
