import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dockGeometry, type DockContents } from './geometry.ts';

const WINDOW = 900;
const widths = [1920, 1440, 1100, 768, 320];

describe('dockGeometry', () => {
	it.each(widths)('takes the room of a passing band from the rows of a dock of %i px', (width) => {
		const plain = dockGeometry(width, WINDOW, { lanes: 3 });
		const banded = dockGeometry(width, WINDOW, { lanes: 3, passingBands: 1 });
		expect(banded.height).toBe(plain.height);
		expect(banded.letters).toBe(plain.letters);
		expect(banded.lanes.rows).toBe(plain.lanes.rows);
		expect(banded.bands.top).toBe(banded.lanes.bottom);
		expect(banded.bands.bottom).toBeLessThanOrEqual(plain.lanes.bottom);
		expect(plain.bands.bottom).toBe(plain.lanes.bottom);
	});

	it.each(widths)(
		'grows a dock of %i px by the bands that the reader asked for, and leaves its rows alone',
		(width) => {
			const plain = dockGeometry(width, WINDOW, { lanes: 3 });
			const banded = dockGeometry(width, WINDOW, { lanes: 3, lastingBands: 4 });
			expect(banded.lanes).toEqual(plain.lanes);
			expect(banded.height).toBe(plain.height + 4 * banded.bands.height);
		}
	);

	it.each([
		[1440, 900, 312],
		[1440, 700, 288],
		[1200, 768, 272],
		[900, 900, 140]
	])('gives six lanes in a window of %i × %i px a dock of %i px', (width, windowHeight, height) => {
		expect(dockGeometry(width, windowHeight, { lanes: 6 }).height).toBe(height);
	});

	const contents: fc.Arbitrary<DockContents> = fc.record({
		lanes: fc.integer({ min: 0, max: 12 }),
		passingBands: fc.integer({ min: 0, max: 1 }),
		lastingBands: fc.integer({ min: 0, max: 6 }),
		strip: fc.boolean()
	});

	it('keeps rows legible and at least two to a lane, and lets nothing lie over anything else', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 4000 }),
				fc.integer({ min: 0, max: 3000 }),
				contents,
				(width, high, wanted) => {
					const { overview, strip, lanes, bands, letters, height, isMerged } = dockGeometry(width, high, wanted);
					expect(lanes.rowHeight).toBeGreaterThanOrEqual(16);
					expect(lanes.rows).toBeGreaterThanOrEqual(2);
					expect(lanes.rows * lanes.rowHeight + 2 * lanes.padding).toBeCloseTo(lanes.height);
					const count = isMerged ? 1 : Math.max(1, wanted.lanes);
					const edges = [
						overview.baseline,
						overview.letters,
						strip.top,
						strip.bottom,
						lanes.top,
						lanes.top + count * lanes.height,
						bands.top,
						bands.top + (wanted.passingBands! + wanted.lastingBands!) * bands.height,
						letters - 12,
						height - 12
					];
					expect(edges).toEqual(edges.toSorted((a, b) => a - b));
				}
			)
		);
	});
});
