import { textWidth } from '../ui/text-width.ts';

/** Labels are placed before a browser can measure them, so a little more room is kept than they will most likely need. */
const CAUTION = 1.04;

/** How much room a line of lettering is given, in whole units of `size`; `tracking` in ems. */
export const letteringWidth = (text: string, size: number, tracking = 0): number =>
	Math.ceil(textWidth(text, size, tracking) * CAUTION);
