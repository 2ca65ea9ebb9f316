import { readContent, type ContentResult } from './read-story.ts';

/** Texts of a story's folder by path. */
export type Folder = Record<string, string>;

/** The least that makes use of every kind of thing; valid, and without a warning. */
export const MINIMAL: Readonly<Folder> = {
	'story.yaml': `title: A Lamp
subtitle: One event
description: A story for tests.
address: ''
version: '1'
extent: 1980/1990
languages: [en]
licence: { name: CC0, url: 'https://example.org/cc0', note: Everything. }
credits: [{ name: Nobody, text: Nothing., url: 'https://example.org/nobody' }]
introduction: |
  A lamp went dark.
boundaryNote: No boundary is drawn.
independence: One source is one source.
method: [{ title: Checking, text: By hand. }]
bounds: [160, -50, 179, -30]
view: [165, -48, 178, -34]
contact: Nobody.
periods:
  - { id: strike, label: Strike, date: 1982, evidence: [R1] }
`,
	'corrections.yaml': `- date: 1991-02
  page: event/lamp-goes-dark
  text: The month was given as December [@R1].
- date: 1991-03-01
  text: A name was misspelt.
  evidence: [S1-01]
`,
	'themes.yaml': `- { id: shipping, label: Shipping, hue: blue, mark: disc }
- { id: energy, label: Energy, hue: amber, mark: lozenge }
`,
	'lanes.yaml': `- { id: shore, label: On the shore }
`,
	'actors.yaml': `- id: ada-penrose
  name: Ada Penrose
  kind: person
  offices: [{ title: Keeper, from: 1980, to: 1984, evidence: [R1] }]
- id: town-council
  name: Town council
  kind: organisation
`,
	'countries.yaml': `- code: NZ
  numeric: '554'
  name: New Zealand
  label: { lat: -43, lon: 171 }
  box: [166, -48, 179, -34]
- code: AU
  numeric: '036'
  name: Australia
  label: { lat: -33, lon: 146 }
`,
	'seas.yaml': `- { name: Tasman Sea, lat: -38, lon: 161 }
`,
	'places.yaml': `- id: haven
  name: Haven
  kind: port
  country: NZ
  lat: -40
  lon: 172
  precision: 2
  coordinates: invented
  names:
    - { name: Fernside, to: 1985, evidence: [R1] }
    - { name: Haven, from: 1985, evidence: [R1] }
  roles:
    - { role: seat, from: 1980, to: 1982, evidence: [R1] }
    - { role: seat, from: 1983, evidence: [R1] }
- id: gull-rock
  name: Gull Rock
  kind: facility
  country: NZ
  lat: -40.5
  lon: 171.5
  precision: 20
  coordinates: guessed
  summary: |
    A rock [@R1].
`,
	'routes/line.yaml': `name: Gas line
shortName: Line
kind: gas
standing: context
lengthKm: 100
countries: [{ country: NZ, km: 100 }]
phases:
  - { status: building, from: 1981, to: 1983, text: Pipes are laid., evidence: [R1] }
  - { status: in-service, from: 1983, text: Gas flows., evidence: [R1] }
accuracy: Poor.
summary: It carries gas [@R1].
facts: [{ label: Width, text: 'Half a metre [@R1].' }]
evidence: [R1]
waypoints:
  - { name: Start, country: NZ, lat: -40, lon: 172, basis: invented }
  - { name: End, country: NZ, lat: -41, lon: 173, basis: invented }
`,
	'journeys.yaml': `- id: landing
  title: A landing
  stops:
    - { place: haven, date: 1984-11-01 }
    - { place: gull-rock, date: 1984-11-02 }
  note: They landed [@R1].
`,
	'sources/S1.yaml': `title: A memoir
shortTitle: Memoir
type: memoir
form: opinion
date: 1990~
dateBasis: The last page.
length: One page
language: English
notStated: [Publisher]
interest: None.
usage: [As his own words.]
sameRootAs: [R2]
claims:
  - id: S1-01
    paragraph: 1
    line: 3
    text: The lamp went dark.
    fragment: the lamp went dark
    kind: event
    date: 1984-11
    places: [gull-rock]
    countries: [NZ]
    themes: [shipping]
    status: supported
    checkedBy: [R1]
  - id: S1-02
    paragraph: 2
    line: 9
    text: It was in December.
    kind: event
    status: contradicted
`,
	'references.yaml': `- id: R1
  title: A log
  publisher: The office
  url: https://example.org/log
  form: official
  kind: log
  supports: Everything.
- id: R2
  title: A column
  publisher: The paper
  form: press
  kind: newspaper
  supports: Nothing.
`,
	'events/lamp-goes-dark.md': `---
code: E1
title: The lamp goes dark
shortTitle: Dark lamp
date: 1984-11
places: [gull-rock]
countries: [NZ]
journey: landing
actors: [ada-penrose, town-council]
themes: [shipping]
lane: shore
importance: 2
standing: seed
verification: Verified
claims: [S1-02]
references: [R2]
details:
  - label: Oil
    text: The oil ran out [@R1].
---

The lamp on the rock went dark in November, says the memoir of the man who had lit it every evening for eleven years [@S1-01].
The log of the harbour office has the same month and adds that two boats came home late that night [@R1].
No other page speaks of the lamp at all, and nobody has said why a new one was never bought by the town [@R1].
`,
	'disagreements/month.yaml': `code: D1
title: The month
question: In which month?
status: contradicted
verdict: One reading contradicted
positions:
  - label: November
    by: The log
    when: 1984-11
    standing: supported
    text: It was November [@R1].
  - label: December
    by: The memoir
    standing: contradicted
    text: It was December [@S1-02].
reading: |
  Trust the log.
events: [lamp-goes-dark]
figures: [boats]
`,
	'figures/boats.yaml': `title: Boats
unit: boats
description: Boats by month.
rows:
  - { label: Log, scope: November, date: 1984-11, value: 2, evidence: [R1] }
  - { label: Memoir, scope: November, value: { min: 1, max: 3 }, evidence: [S1-01] }
`,
	'tours/one.md': `---
title: One scene
minutes: 2
scenes:
  - title: Dark
    event: lamp-goes-dark
    date: 1984-11-02
    camera: { places: [gull-rock] }
    window: 1980/1990
    routes: [line]
    disagreement: month
    caption: The lamp went dark [@R1].
    notes: Ask why [@R1].
---

A short tour.
`
};

const encoder = new TextEncoder();

/** Reads a folder of texts, or of bytes where a test needs some that are no text. */
export const read = (folder: Record<string, string | Uint8Array>): ContentResult =>
	readContent(
		Object.entries(folder).map(([path, text]) => ({
			path,
			bytes: typeof text === 'string' ? encoder.encode(text) : text
		})),
		['en']
	);

/**
 * The minimal story with one text exchanged for another.
 * @throws if the file does not hold the text exactly once, since a test would then not test what it says
 */
export function withChange(file: string, from: string, to: string): Folder {
	const text = MINIMAL[file] ?? '';
	if (text.split(from).length !== 2) throw new Error(`${file} does not hold “${from}” exactly once`);
	return { ...MINIMAL, [file]: text.replace(from, () => to) };
}
