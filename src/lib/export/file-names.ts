/** The files of a story for download, the most asked for first. */
export const FILE_NAMES = [
	'events.csv',
	'claims.csv',
	'figures.csv',
	'csv-metadata.json',
	'story.json',
	'story.schema.json',
	'chronology.md',
	'chronology.json',
	'events.ics',
	'places.geojson',
	'routes.geojson',
	'events.geojson',
	'linked-places.json',
	'timelinejs.json',
	'README.txt'
] as const;

export type FileName = (typeof FILE_NAMES)[number];

export const isFileName = (name: string): name is FileName => FILE_NAMES.some((one) => one === name);

const MEDIA_TYPES: Record<string, string> = {
	csv: 'text/csv',
	json: 'application/json',
	geojson: 'application/geo+json',
	ics: 'text/calendar',
	md: 'text/markdown',
	txt: 'text/plain'
};

/** The media type of a file for download. */
export const mediaTypeOf = (name: FileName): string => MEDIA_TYPES[name.split('.').at(-1)!]!;
