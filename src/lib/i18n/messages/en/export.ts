import type { Messages } from '../message.ts';

/** What downloads, citations and the menu “Take away” say. Loaded with what uses them, not with every page. */
export const exportWords = {
	'edition.credit': '“{title}”, version {version}, {date}, {licence}, {address}',
	'edition.credit-undated': '“{title}”, version {version}, {licence}, {address}',
	'edition.version': 'Version {version}, {date}.',
	'edition.version-undated': 'Version {version}.',
	'edition.licence': 'Licence: {licence}, {url}. {note}',
	'edition.cite': 'Credit: {credit}',

	'chronology.title': '{title}: chronology',
	'chronology.whole': { one: 'The one event of the story.', other: 'All {count} events of the story.' },
	'chronology.view': { one: '{count} of {total} events: {view}.', other: '{count} of {total} events: {view}.' },
	'chronology.address': 'This view: {address}',
	'chronology.context': 'context, not in the documents',
	'chronology.differ': 'Sources differ: {codes}.',
	'chronology.read': 'With all sources: {page}',
	'chronology.sources': 'Sources',
	'chronology.undated': 'Date not known',

	'calendar.left-out': {
		one: '{count} event whose day is not known is left out: {codes}.',
		other: '{count} events whose day is not known are left out: {codes}.'
	},
	'calendar.complete': 'The day of every event is known.',
	'calendar.when': 'When: {date}.',

	'evidence.claim': '{source}, ¶ {paragraph}',
	'evidence.reference': '{publisher}: {title}',

	'view.everything': 'all events',
	'view.disputed': 'only where sources differ',
	'view.standing': 'standing: {standing}',

	'cite.event': '{title} (event {code})',
	'cite.source': 'Document {id}: {source}',
	'cite.tour': '{title} (tour)',
	'cite.disagreement': '{title} (disagreement {code})',
	'cite.claim': 'Claim {id}: {source}, ¶ {paragraph}',
	'cite.view': 'Chronology: {view}',
	'cite.version': 'version {version}',
	'cite.version-dated': 'version {version}, {date}',
	'cite.accessed': '{address} (accessed {date})',
	'cite.plain': '{title}. {site}, {version}. {licence}. {address}.',

	'files.story.json': 'The whole story: events, places, claims, sources, disagreements, figures. JSON.',
	'files.story.schema.json': 'JSON Schema of story.json, draft 2020-12.',
	'files.events.csv': 'Events, one in a row.',
	'files.claims.csv': 'Claims of the documents and what became of checking them, one in a row.',
	'files.figures.csv': 'Every value of every series, one in a row.',
	'files.csv-metadata.json': 'What the columns of the tables mean, for programs: CSV on the Web.',
	'files.places.geojson': 'Places as points. GeoJSON, RFC 7946.',
	'files.routes.geojson': 'Pipelines as schematic lines, a feature for each phase. GeoJSON, RFC 7946.',
	'files.events.geojson': 'Events at their places; those without a place have no geometry. GeoJSON, RFC 7946.',
	'files.linked-places.json': 'Places with their names over time, for gazetteers: Linked Places Format 1.3.',
	'files.timelinejs.json': 'Events for TimelineJS.',
	'files.events.ics': 'Events whose day is known, for calendars. iCalendar, RFC 5545.',
	'files.chronology.md': 'Chronology to read, with its sources. Markdown.',
	'files.chronology.json': 'The same chronology for programs. JSON.',
	'files.README.txt': 'Licence, version, and what the columns of the tables mean.',

	'readme.intro': 'Data of {title}',
	'readme.files': 'Files',
	'readme.columns': 'Columns of {file}',
	'readme.notes': 'Notes',
	'readme.csv':
		'CSV: UTF-8 with a byte order mark, commas, lines ended by CR LF, text in double quotes where needed. Lists within a field are parted by a semicolon and a space. An apostrophe before = + - @ at the start of a text keeps spreadsheets from running it and is no part of the text. Negative numbers have none.',
	'readme.dates':
		'Dates: EDTF is the extended date format of ISO 8601-2. ~ is approximate, ? doubtful, [a..b] one date between the two, .. an open end, X an unknown digit. No date is more exact than its source; earliest and latest are the days that bound it.',
	'readme.evidence':
		'Ids: S1-25 is claim 25 of document S1, R03 an outside reference, E21 an event, D08 a disagreement. All are in story.json.',
	'readme.status':
		'Status: supported, an independent or official source agrees; partly-supported, it does so for a part; disputed, sources disagree or it is an allegation; contradicted, better sources say otherwise; unverified, nothing was found either way; opinion and prediction are not checked as facts.',
	'readme.figures': 'Figures: values of different dates, scopes and denominators must not be averaged or added up.',
	'readme.places':
		'Places: coordinates are WGS 84. A place whose status is contested has no country code; its status is told in words. Lines of pipelines are schematic.',
	'readme.calendar':
		'Calendar: only events whose first and last day are stated are in it; a doubtful day is marked as tentative. Days are never invented.',

	'take.title': 'Take away',
	'take.link': 'Link to this view',
	'take.copy': 'Copy',
	'take.copyLink': 'Copy link',
	'take.copied': 'Copied.',
	'take.notCopied': 'The browser did not allow copying; the text is selected instead.',
	'take.cite': 'Cite',
	'take.what': 'What',
	'take.style': 'Style',
	'take.chronology': { one: 'Chronology of the {count} event shown', other: 'Chronology of the {count} events shown' },
	'take.markdown': 'Markdown',
	'take.csv': 'CSV',
	'take.json': 'JSON',
	'take.ics': 'Calendar',
	'take.download': 'Download as {format}',
	'take.save': 'Download',
	'take.failed': 'The events could not be loaded. Check the connection and try again.',
	'take.terms': 'Version {version}, {licence}.',
	'take.all': 'All data of the story',
	'style.apa': 'APA',
	'style.chicago': 'Chicago',
	'style.bibtex': 'BibTeX',
	'style.csl': 'CSL-JSON',
	'style.plain': 'Plain'
} as const satisfies Messages;
