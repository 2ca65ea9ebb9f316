import { encode } from 'uqr';

/** A QR code as one path of dark modules on a square of light ones. */
export interface QrDrawing {
	/** Modules along a side, the quiet zone included. */
	size: number;
	/** SVG path data, in modules. */
	path: string;
}

/** Readers find a code only within this many light modules on each side (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/**
 * The QR code of a text, with the error correction of level M: a code still reads with an eighth of it smudged.
 * @throws RangeError if the text is too long for a code, which is beyond some 2,300 characters of Latin script
 */
export function drawQr(text: string): QrDrawing {
	const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
	return {
		size,
		path: data
			.map((row, y) =>
				runsOf(row)
					.map((run) => bar(run, y))
					.join('')
			)
			.join('')
	};
}

interface Run {
	from: number;
	length: number;
}

/** Neighbouring dark modules as one bar, so that no hairline shows between them. */
function runsOf(row: readonly boolean[]): Run[] {
	const runs: Run[] = [];
	row.forEach((dark, x) => {
		const last = runs.at(-1);
		if (!dark) return;
		if (last && last.from + last.length === x) last.length += 1;
		else runs.push({ from: x, length: 1 });
	});
	return runs;
}

const bar = ({ from, length }: Run, y: number) => `M${from} ${y}h${length}v1h-${length}z`;
