/** What the map's notes say. They load with the notes, so they are no part of the catalogue that every page carries. */
export const mapNotes = {
	title: 'About this map',
	borders: 'Borders',
	bordersText: 'They follow Natural Earth, are for orientation only and imply no position.',
	dashed: 'Dashed lines',
	dashedText: 'These are disputed or hold de facto.',
	date: 'Date',
	dateText: 'Names, capitals and pipelines follow the date of the map; coasts and borders do not.',
	places: 'Places',
	placesText: 'A dashed rim marks a position that is not verified. A shaded circle is an area: somewhere within it.',
	pipelines: 'Pipelines',
	pipelinesText: 'Schematic, and good to about zoom 6: a line may be 15 to 30 km off.',
	journeys: 'Journeys',
	journeysText: 'They show the order of stops and are not flight paths.',
	relief: 'Relief',
	reliefText: 'Decoration, after a coarse picture of heights. So are the lines in the sea, which are no depths.',
	credits: 'Credits',
	creditsText: 'Natural Earth, public domain. Most positions: GeoNames, CC BY 4.0.',
	more: 'Boundaries, accuracy and credits in full'
} as const satisfies Record<string, string>;
