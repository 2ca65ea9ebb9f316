import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, worldPixels, type View } from '../geo/index.ts';
import { scaleBar } from './scale-bar.ts';

const views = fc.record({
	center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
	zoom: fc.double({ min: 0, max: 14, noNaN: true })
}) as fc.Arbitrary<View>;
const widths = fc.double({ min: 20, max: 400, noNaN: true });

describe('the scale bar', () => {
	it('never is wider than it may be, and takes at least two fifths of that', () => {
		fc.assert(
			fc.property(views, widths, (view, maxPixels) => {
				const { pixels } = scaleBar(view, maxPixels);
				expect(pixels).toBeLessThanOrEqual(maxPixels);
				expect(pixels).toBeGreaterThanOrEqual(maxPixels * 0.4 - 1e-6);
			})
		);
	});

	it('is 1, 2 or 5 times a power of ten kilometres long, written without a long fraction', () => {
		fc.assert(
			fc.property(views, widths, (view, maxPixels) => {
				expect(scaleBar(view, maxPixels).km.toExponential()).toMatch(/^[125]e[+-]\d+$/);
			})
		);
	});

	it('measures what a kilometre is in the middle of the view', () => {
		fc.assert(
			fc.property(views, widths, (view, maxPixels) => {
				const { km, pixels } = scaleBar(view, maxPixels);
				const [lon, lat] = view.center;
				// A short way along the parallel, measured on the sphere and on the page.
				const degree = 0.001;
				const ground = (6378.137 * Math.cos((lat * Math.PI) / 180) * degree * Math.PI) / 180;
				const page = (project([lon + degree, lat])[0] - project([lon, lat])[0]) * worldPixels(view);
				expect(pixels / km / (page / ground)).toBeCloseTo(1, 6);
			})
		);
	});

	it('shows 500 km in a view of the region', () => {
		expect(scaleBar({ center: [46, 43], zoom: 3.2 }, 100)).toEqual({
			km: 500,
			pixels: expect.closeTo(80.3, 0) as number
		});
	});
});
