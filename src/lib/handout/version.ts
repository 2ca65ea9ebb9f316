import type { HandoutVersion } from '../url/addresses.ts';

/** The version that an address asks for with `for=`; the one for students where it asks for none that there is. */
export const chosenVersion = (asked: string | null): HandoutVersion =>
	asked === 'teacher' || asked === 'slides' ? asked : 'students';
