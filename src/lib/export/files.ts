import type { Story } from '../model/index.ts';
import { toCalendar } from './calendar.ts';
import { toChronologyMarkdown } from './chronology-markdown.ts';
import { chronologyOf } from './chronology.ts';
import { claimsCsv } from './claims-table.ts';
import { csvwMetadata } from './csvw.ts';
import { editionOf } from './edition.ts';
import { eventsCsv } from './events-table.ts';
import { figuresCsv } from './figures-table.ts';
import type { FileName } from './file-names.ts';
import { eventsGeoJson, placesGeoJson, routesGeoJson } from './geojson.ts';
import { linkedPlaces } from './linked-places.ts';
import { readme } from './readme.ts';
import { storyRecord } from './story-json.ts';
import { storySchema } from './story-shape.ts';
import type { Telling } from './telling.ts';
import { timelineJs } from './timelinejs.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** The text of a file for download. The same story gives the same text, whenever it is built. */
export function fileText(name: FileName, story: Story, telling: Telling): string {
	const edition = editionOf(story.meta, telling);
	const chronology = () => chronologyOf(story, telling);
	switch (name) {
		case 'events.csv':
			return eventsCsv(chronology().events);
		case 'claims.csv':
			return claimsCsv(story, telling);
		case 'figures.csv':
			return figuresCsv(story.figures, story, telling);
		case 'csv-metadata.json':
			return json(csvwMetadata(edition, telling));
		case 'story.json':
			return json(storyRecord(story, telling));
		case 'story.schema.json':
			return json(storySchema(telling.links.file(name)));
		case 'chronology.md':
			return toChronologyMarkdown(chronology(), telling.i18n);
		case 'chronology.json':
			return json(chronology());
		case 'events.ics':
			return toCalendar(chronology(), telling.i18n);
		case 'places.geojson':
			return json(placesGeoJson(story, edition, telling));
		case 'routes.geojson':
			return json(routesGeoJson(story, edition, telling));
		case 'events.geojson':
			return json(eventsGeoJson(chronology()));
		case 'linked-places.json':
			return json(linkedPlaces(story, edition, telling));
		case 'timelinejs.json':
			return json(timelineJs(chronology(), story.contextPeriods, telling));
		case 'README.txt':
			return readme(edition, telling);
	}
}
