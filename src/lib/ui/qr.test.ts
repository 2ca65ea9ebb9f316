import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQr, QUIET_ZONE, type QrDrawing } from './qr.ts';

const PIXELS = 4;

/** Paints the path the way a screen does: four bytes for each pixel. */
function painted({ size, path }: QrDrawing): { pixels: Uint8ClampedArray; side: number } {
	const side = size * PIXELS;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
			for (let column = Number(x) * PIXELS; column < (Number(x) + Number(length)) * PIXELS; column++) {
				pixels.set([0, 0, 0], (row * side + column) * 4);
			}
		}
	}
	return { pixels, side };
}

function read(drawing: QrDrawing): string | undefined {
	const { pixels, side } = painted(drawing);
	return jsQR(pixels, side, side)?.data;
}

describe('a QR code', () => {
	it('is read back as the address that it was drawn from', () => {
		const path = fc.array(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(path, (parts) => {
				const address = `https://example.org/${parts.join('/')}/`;
				expect(read(drawQr(address))).toBe(address);
			}),
			{ numRuns: 25 }
		);
	});

	it('takes the signs of every script', () => {
		const address = 'https://example.org/étape/Қазақстан/?q=ə';
		expect(read(drawQr(address))).toBe(address);
	});

	it('keeps its quiet zone free', () => {
		const { size, path } = drawQr('https://example.org/');
		for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
			expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(QUIET_ZONE);
			expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - QUIET_ZONE);
		}
	});

	it('joins neighbouring modules', () => {
		for (const { path } of [drawQr('a'), drawQr('https://example.org/')]) {
			const ends = new Set(
				[...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, l]) => `${Number(x) + Number(l)} ${y}`)
			);
			for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) expect(ends.has(`${x} ${y}`)).toBe(false);
		}
	});

	it('says so when a text is too long', () => {
		expect(() => drawQr('x'.repeat(5000))).toThrow(RangeError);
	});
});
