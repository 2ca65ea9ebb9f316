import type { MeasureText } from '../time/ticks.ts';
import { textWidth } from '../ui/text-width.ts';

/** Widths of labels and of the letters of axes, as the style sheets set them. */
export interface TextMeasure {
	label: MeasureText;
	letters: MeasureText;
}

/** Labels may become semibold when they are selected, and no chip may grow for it. */
const LABEL = { weight: 600, size: 12.5 };
const LETTERS = { weight: 400, size: 12 };

/** Stands in until the page's type can be measured, as in the build. */
export const ESTIMATE: TextMeasure = {
	label: (text) => textWidth(text, LABEL.size),
	letters: (text) => textWidth(text, LETTERS.size)
};

/** Measures with the type of an element, once its fonts are loaded. */
export function measureLike(element: Element): TextMeasure {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) return ESTIMATE;
	const family = getComputedStyle(element).fontFamily;
	const measured = ({ weight, size }: typeof LABEL): MeasureText => {
		const known = new Map<string, number>();
		return (text) => {
			let width = known.get(text);
			if (width === undefined) {
				context.font = `${weight} ${size}px ${family}`;
				width = context.measureText(text).width;
				known.set(text, width);
			}
			return width;
		};
	};
	return { label: measured(LABEL), letters: measured(LETTERS) };
}
