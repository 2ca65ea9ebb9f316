import type { Hue, Mark } from '../../model/index.ts';

/** The picture of a place on the live map. */
export interface PlaceIcon {
	shape: 'square' | 'ring';
	/** `count` and `selected-count` leave room for a number. */
	size: 'plain' | 'event' | 'count' | 'selected' | 'selected-count';
	approximate: boolean;
	hue?: Hue;
	mark?: Mark;
}

/** Pictures that are not of places. */
export const CHEVRON = 'chevron';
export const FLAG = 'flag';
export const STOP = 'stop';

const PREFIX = 'place';

/** The name under which a place's picture is asked for; everything that it shows can be read from the name. */
export const iconName = ({ shape, size, approximate, hue, mark }: PlaceIcon): string =>
	[PREFIX, shape, size, approximate ? 'about' : 'exact', hue ?? '', mark ?? ''].join('/');

/** The inverse of {@link iconName}; null for names of other pictures. */
export function parseIconName(name: string): PlaceIcon | null {
	const [prefix, shape, size, about, hue, mark] = name.split('/');
	if (prefix !== PREFIX || mark === undefined) return null;
	return {
		shape: shape as PlaceIcon['shape'],
		size: size as PlaceIcon['size'],
		approximate: about === 'about',
		...(hue && mark ? { hue: hue as Hue, mark: mark as Mark } : {})
	};
}
