import type { Translator } from '../i18n/index.ts';
import type { Route } from '../model/index.ts';

/** Who holds how much of a route, in one line: “bp 28.8% · TPAO 19%”. */
export const ownersInWords = (owners: Route['owners'], { number }: Translator): string =>
	owners
		.map(({ name, percent }) => `${name} ${number(percent / 100, { style: 'percent', maximumFractionDigits: 2 })}`)
		.join(' · ');
