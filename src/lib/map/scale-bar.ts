import { worldPixels, type View } from '../geo/index.ts';

/** Kilometres around the equator of WGS 84, on whose sphere Web Mercator is drawn. */
const EQUATOR_KM = 40075.0167;

/**
 * The longest scale bar of a round length that fits. It holds for the middle of the view: in Web Mercator a kilometre
 * grows towards the poles.
 * @param maxPixels CSS pixels; the bar takes from 40 to 100 % of them
 * @returns the length in kilometres, which is 1, 2 or 5 times a power of ten, and in CSS pixels
 */
export function scaleBar(view: View, maxPixels: number): { km: number; pixels: number } {
	const kmPerPixel = (EQUATOR_KM * Math.cos((view.center[1] * Math.PI) / 180)) / worldPixels(view);
	const longest = kmPerPixel * maxPixels;
	const power = Math.floor(Math.log10(longest));
	// A negative power would make 0.30000000000000004 of 3 × 0.1.
	const times = (factor: number) => (power < 0 ? factor / 10 ** -power : factor * 10 ** power);
	const km = [5, 2, 1].map(times).find((length) => length <= longest) ?? times(1);
	return { km, pixels: Math.min(maxPixels, km / kmPerPixel) };
}
