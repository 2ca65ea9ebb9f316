import type { Bounds } from '../../src/lib/model/index.ts';

/**
 * Where the base map departs from Natural Earth as packaged, each with its reason. Units are named by their ISO 3166-1
 * numeric code, or by Natural Earth's name where they have none.
 */

/** A part of a unit that is drawn as part of another. */
export interface Transfer {
	from: string;
	/** Only the polygons inside this box; the whole unit without it. */
	within?: Bounds;
	to: string;
	/** How the line towards the rest of `to` is drawn. */
	line: 'none' | 'disputed';
	reason: string;
}

export const TRANSFERS: Transfer[] = [
	{
		from: '643',
		within: [32, 44, 37, 46.5],
		to: '804',
		line: 'disputed',
		reason:
			'Natural Earth draws who holds Crimea; UN General Assembly resolution 68/262 affirms Ukraine’s borders. It is filled with Ukraine and its line is dashed.'
	},
	{
		from: 'Baikonur',
		to: '398',
		line: 'none',
		reason: 'The leased cosmodrome is Kazakhstan’s territory and would be a hole in it.'
	},
	{
		from: 'Cyprus U.N. Buffer Zone',
		to: '196',
		line: 'none',
		reason: 'Narrower than a line at this scale; the dashed line along its northern edge stands for it.'
	}
];

/** Lines between two units that are disputed or hold de facto only: drawn dashed. */
export interface DisputedLine {
	between: [string, string];
	/** Only the part inside this box, at whose edges the line is cut; the whole line without it. */
	within?: Bounds;
	reason: string;
}

export const DISPUTED_LINES: DisputedLine[] = [
	{ between: ['275', '376'], reason: 'Armistice lines of 1949 around the West Bank and Gaza.' },
	{
		between: ['376', '760'],
		reason:
			'Natural Earth draws the Golan Heights with Israel, so all of this line runs along their eastern edge; their status is disputed.'
	},
	{ between: ['N. Cyprus', '196'], reason: 'De facto line; Northern Cyprus is recognised by Türkiye alone.' },
	{ between: ['N. Cyprus', 'Dhekelia'], reason: 'As for Northern Cyprus and Cyprus.' },
	{ between: ['Kosovo', '688'], reason: 'Kosovo’s independence is recognised by some states and not by others.' },
	{ between: ['356', '586'], within: [73.4, 32.4, 80, 37.2], reason: 'Line of control in Kashmir.' },
	{ between: ['356', '156'], within: [77, 32.2, 80.5, 36.2], reason: 'Line of actual control at Aksai Chin.' },
	{ between: ['Siachen Glacier', '356'], reason: 'The glacier is held by India and claimed by Pakistan.' },
	{ between: ['Siachen Glacier', '586'], reason: 'The glacier is held by India and claimed by Pakistan.' },
	{ between: ['Siachen Glacier', '156'], reason: 'The glacier is held by India and claimed by Pakistan.' },
	{ between: ['Somaliland', '706'], reason: 'Declared in 1991, recognised by few.' },
	{ between: ['732', '504'], reason: 'Western Sahara is a non-self-governing territory under the UN.' }
];

/** Water that has gone since Natural Earth was drawn: of the lake in `lake`, only what lies inside `keep` is drawn. */
export interface DriedLake {
	lake: Bounds;
	keep: Bounds[];
	reason: string;
}

export const DRIED_LAKES: DriedLake[] = [
	{
		lake: [58, 43, 62, 47],
		keep: [
			[58, 43, 59, 46],
			[58, 46, 62, 47]
		],
		reason: 'The eastern lobe of the southern Aral Sea dried up; the northern lake and the western basin remain.'
	}
];
