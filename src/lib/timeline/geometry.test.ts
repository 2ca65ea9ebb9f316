import { describe, expect, it } from 'vitest';
import { dockGeometry } from './geometry.ts';

const LANES = ['north', 'south', 'both'].map((id) => ({ id, label: id }));

describe('dockGeometry', () => {
	it.each([1920, 1440, 1100, 768, 320])('takes the room of a band from the rows of a dock of %i px', (width) => {
		const plain = dockGeometry(width, LANES);
		const banded = dockGeometry(width, LANES, 1);
		expect(banded.height).toBe(plain.height);
		expect(banded.letters).toBe(plain.letters);
		expect(banded.lanes.rows).toBe(plain.lanes.rows);
		expect(banded.lanes.rowHeight).toBeGreaterThanOrEqual(16);
		expect(banded.bands.top).toBe(banded.lanes.bottom);
		expect(banded.bands.bottom).toBeLessThanOrEqual(plain.lanes.bottom);
		expect(plain.bands.bottom).toBe(plain.lanes.bottom);
	});
});
