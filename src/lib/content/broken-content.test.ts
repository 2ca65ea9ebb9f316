import { describe, expect, it } from 'vitest';
import { MINIMAL, read, withChange } from './minimal-story.test-data.ts';
import type { Severity } from './problem.ts';

/** One slip in the minimal story and the one problem that is to be reported for it. */
interface Slip {
	what: string;
	file: string;
	from: string;
	to: string;
	field: string;
	says: string;
	severity?: Severity;
	/** Text of the line on which it is reported; the first changed line otherwise. */
	line?: string;
	/** The file in which it is reported, where that is another one. */
	reportedIn?: string;
	/** It has consequences that are reported as well. */
	withOthers?: true;
}

const EVENT = 'events/lamp-goes-dark.md';
const SOURCE = 'sources/S1.yaml';
const FORK = 'disagreements/month.yaml';
const ROUTE = 'routes/line.yaml';
const FIGURE = 'figures/boats.yaml';
const TOUR = 'tours/one.md';

const yaml: Slip[] = [
	{
		what: 'an unquoted colon breaks the YAML, reported with the line of the parser',
		file: 'places.yaml',
		from: 'name: Gull Rock',
		to: 'name: Gull: Rock',
		field: '',
		says: 'broken YAML: Nested mappings are not allowed in compact mappings; quote text that contains ": "'
	},
	{
		what: 'an unquoted bracket breaks the YAML of front matter, reported with its line in the whole file',
		file: EVENT,
		from: 'date: 1984-11\n',
		to: 'date: [1984-11..1984-12] or so\n',
		field: '',
		says: 'broken YAML'
	},
	{
		what: 'a backslash that means nothing breaks the YAML',
		file: 'lanes.yaml',
		from: 'label: On the shore',
		to: 'label: "On \\qthe shore"',
		field: '',
		says: 'broken YAML: Invalid escape sequence \\q; use single quotation marks'
	},
	{
		what: 'a key that stands twice is broken YAML',
		file: 'actors.yaml',
		from: 'name: Town council',
		to: 'name: Town council\n  name: Council',
		line: 'name: Council',
		field: '',
		says: 'broken YAML: Map keys must be unique; keep one of them'
	},
	{
		what: 'indentation by tabs is broken YAML',
		file: 'actors.yaml',
		from: '  name: Town council',
		to: '\tname: Town council',
		field: '',
		says: 'indent with spaces'
	},
	{
		what: 'two documents in one file are broken YAML',
		file: 'seas.yaml',
		from: '- {',
		to: '- { name: Sea, lat: 0, lon: 0 }\n---\n- {',
		line: '---',
		field: '',
		says: 'take away the line of three hyphens'
	},
	{
		what: 'an alias is not followed',
		file: 'actors.yaml',
		from: 'name: Town council',
		to: 'name: *council',
		field: '',
		says: 'quote text that starts with *'
	},
	{
		what: 'a tag is not read',
		file: 'actors.yaml',
		from: 'name: Town council',
		to: 'name: !council Town',
		field: '',
		says: 'broken YAML'
	},
	{
		what: 'front matter that is not closed is reported on line 1',
		file: EVENT,
		from: '---\n\nThe lamp',
		to: '\nThe lamp',
		line: '---',
		field: '',
		says: 'the front matter is not closed; end it with a line of three hyphens'
	},
	{
		what: 'a page without front matter is reported on line 1',
		file: TOUR,
		from: '---\ntitle: One scene',
		to: 'title: One scene',
		field: '',
		says: 'there is no front matter; begin the file with a line of three hyphens'
	}
];

const shapes: Slip[] = [
	{
		what: 'an unknown key is reported with the key that was meant',
		file: 'places.yaml',
		from: '  summary: |',
		to: '  sumary: |',
		field: '[1].sumary',
		says: 'unknown key "sumary"; did you mean "summary"?'
	},
	{
		what: 'an unknown key of a list inside is reported on its line',
		file: ROUTE,
		from: "facts: [{ label: Width, text: 'Half a metre [@R1].' }]",
		to: "facts:\n  - label: Width\n    txt: Narrow.\n    text: 'Half a metre [@R1].'",
		line: 'txt: Narrow.',
		field: 'facts[0].txt',
		says: 'unknown key "txt"'
	},
	{
		what: 'an unknown key of front matter is reported on its line in the whole file',
		file: EVENT,
		from: 'standing: seed',
		to: 'standing: seed\nimportence: 3',
		line: 'importence: 3',
		field: 'importence',
		says: 'unknown key "importence"'
	},
	{
		what: 'a missing field is reported where its group begins',
		file: 'places.yaml',
		from: '  kind: facility\n',
		to: '',
		line: '- id: gull-rock',
		field: '[1].kind',
		says: 'is missing; write one of city, settlement, airport, port, facility, area'
	},
	{
		what: 'a field without a value is reported as empty',
		file: 'places.yaml',
		from: 'name: Gull Rock',
		to: 'name:',
		field: '[1].name',
		says: 'is empty; write text'
	},
	{
		what: 'text of nothing but spaces is reported as empty',
		file: 'places.yaml',
		from: 'name: Gull Rock',
		to: "name: '  '",
		field: '[1].name',
		says: 'is empty; write text'
	},
	{
		what: 'text where a number belongs is reported',
		file: 'places.yaml',
		from: 'precision: 20',
		to: 'precision: about 20',
		field: '[1].precision',
		says: 'is the text "about 20"; write a number'
	},
	{
		what: 'a number where text belongs is reported',
		file: 'actors.yaml',
		from: 'name: Town council',
		to: 'name: 12',
		field: '[1].name',
		says: 'is the number 12; write text in quotation marks'
	},
	{
		what: 'text where a list belongs is reported',
		file: EVENT,
		from: 'countries: [NZ]',
		to: 'countries: NZ',
		field: 'countries',
		says: 'is the text "NZ"; write a list, such as [a, b]'
	},
	{
		what: 'a list where text belongs is reported',
		file: EVENT,
		from: 'lane: shore',
		to: 'lane: [shore]',
		field: 'lane',
		says: 'is a list of 1; write text'
	},
	{
		what: 'a group of fields where a list belongs is reported',
		file: 'lanes.yaml',
		from: '- { id: shore',
		to: '{ id: shore',
		field: '',
		says: 'is the group { id, label }; write a list',
		withOthers: true
	},
	{
		what: 'text where true or false belongs is reported',
		file: ROUTE,
		from: 'standing: context',
		to: 'standing: context\nshown: no',
		line: 'shown: no',
		field: 'shown',
		says: 'is the text "no"; write true or false'
	},
	{
		what: 'a hue that the design has not is reported with those that it has',
		file: 'themes.yaml',
		from: 'hue: blue',
		to: 'hue: pink',
		field: '[0].hue',
		says: 'is the text "pink"; write one of blue, amber, crimson, green, violet, slate'
	},
	{
		what: 'an unknown mark is reported',
		file: 'themes.yaml',
		from: 'mark: disc',
		to: 'mark: star',
		field: '[0].mark',
		says: 'write one of disc, lozenge, triangle'
	},
	{
		what: 'an unknown check status is reported',
		file: SOURCE,
		from: 'status: supported',
		to: 'status: proven',
		field: 'claims[0].status',
		says: 'write one of supported, partly-supported'
	},
	{
		what: 'an unknown status of a disagreement is reported',
		file: FORK,
		from: 'status: contradicted',
		to: 'status: closed',
		field: 'status',
		says: 'write one of open, contradicted, wording, settled'
	},
	{
		what: 'an unknown status of a phase is reported',
		file: ROUTE,
		from: 'status: in-service',
		to: 'status: running',
		field: 'phases[1].status',
		says: 'write one of announced, building, in-service, idle'
	},
	{
		what: 'an unknown form of a reference is reported',
		file: 'references.yaml',
		from: 'form: press',
		to: 'form: blog',
		field: '[1].form',
		says: 'write one of official, press, reference, opinion'
	},
	{
		what: 'an importance beyond major is reported',
		file: EVENT,
		from: 'importance: 2',
		to: 'importance: 4',
		field: 'importance',
		says: 'is the number 4; write 1 or 2 or 3'
	},
	{
		what: 'an introduction that the first page cannot show is reported',
		file: 'story.yaml',
		from: 'A lamp went dark.',
		to: 'A lamp went *dark*.',
		line: 'introduction: |',
		field: 'introduction',
		says: 'is shown as plain text; take out its citations and emphasis'
	},
	{
		what: 'bounds of three numbers are reported',
		file: 'story.yaml',
		from: 'bounds: [160, -50, 179, -30]',
		to: 'bounds: [160, -50, 179]',
		field: 'bounds',
		says: 'is a list of 3; write a list of four numbers'
	},
	{
		what: 'an event without any theme is reported',
		file: EVENT,
		from: 'themes: [shipping]',
		to: 'themes: []',
		field: 'themes',
		says: 'is a list of 0; write a list of at least 1'
	},
	{
		what: 'a journey with one stop is reported',
		file: 'journeys.yaml',
		from: '    - { place: gull-rock, date: 1984-11-02 }\n',
		to: '',
		line: '  stops:',
		field: '[0].stops',
		says: 'is a list of 1; write a list of at least 2'
	},
	{
		what: 'a value that is neither a number nor a range is reported with what it may be',
		file: FIGURE,
		from: 'value: { min: 1, max: 3 }',
		to: 'value: one to three',
		field: 'rows[1].value',
		says: 'is the text "one to three"; write a number or'
	},
	{
		what: 'a range without an upper end is reported with what a value may be',
		file: FIGURE,
		from: 'value: { min: 1, max: 3 }',
		to: 'value: { min: 1 }',
		field: 'rows[1].value',
		says: 'is the group { min }; write a number or { min, max } or { atLeast } or { atMost }'
	},
	{
		what: 'a range whose end is not a number is reported at that end',
		file: FIGURE,
		from: 'value: { min: 1, max: 3 }',
		to: 'value: { min: 1, max: three }',
		field: 'rows[1].value.max',
		says: 'is the text "three"; write a number'
	},
	{
		what: 'a camera that frames nothing known is reported with what it may frame',
		file: TOUR,
		from: 'camera: { places: [gull-rock] }',
		to: 'camera: { place: gull-rock }',
		field: 'scenes[0].camera',
		says: 'is the group { place }; write { places } or { bounds }'
	},
	{
		what: 'a share above the whole is reported',
		file: ROUTE,
		from: 'accuracy: Poor.',
		to: 'accuracy: Poor.\nowners: [{ name: Somebody, percent: 101 }]',
		line: 'percent: 101',
		field: 'owners[0].percent',
		says: 'is the number 101; write a number of at most 100'
	}
];

const dates: Slip[] = [
	{
		what: 'a date in words is not EDTF',
		file: EVENT,
		from: 'date: 1984-11\n',
		to: 'date: November 1984\n',
		field: 'date',
		says: '“November 1984” is not a date in EDTF (ISO 8601-2); write it in digits as year-month-day'
	},
	{
		what: 'a date with the day first is not EDTF',
		file: SOURCE,
		from: 'date: 1984-11\n',
		to: 'date: 02.11.1984\n',
		field: 'claims[0].date',
		says: 'write year-month-day'
	},
	{
		what: 'a day that its month has not is not EDTF',
		file: EVENT,
		from: 'date: 1984-11\n',
		to: 'date: 1984-11-31\n',
		field: 'date',
		says: 'that month has no such day'
	},
	{
		what: 'an interval that ends before it starts is reported',
		file: EVENT,
		from: 'date: 1984-11\n',
		to: 'date: 1984-11/1983\n',
		field: 'date',
		says: '“1984-11/1983” ends before it starts'
	},
	{
		what: 'an office that ends before it starts is reported at its end',
		file: 'actors.yaml',
		from: 'from: 1980, to: 1984',
		to: 'from: 1985, to: 1984',
		field: '[0].offices[0].to',
		says: 'ends 1984 before it starts 1985; exchange the two'
	},
	{
		what: 'a time axis with an open end is reported',
		file: 'story.yaml',
		from: 'extent: 1980/1990',
		to: 'extent: 1980/..',
		field: 'extent',
		says: '"1980/.." has an open end'
	},
	{
		what: 'an event outside the time axis is a warning',
		severity: 'warning',
		file: EVENT,
		from: 'date: 1984-11\n',
		to: 'date: 1991-11\n',
		field: 'date',
		says: '1991-11 lies outside the time axis 1980/1990'
	},
	{
		what: 'stops of a journey out of order are reported',
		file: 'journeys.yaml',
		from: 'date: 1984-11-02',
		to: 'date: 1984-10-02',
		field: '[0].stops[1]',
		says: 'the stop is earlier than the one above it; put them in order of time'
	},
	{
		what: 'phases out of order are reported',
		file: ROUTE,
		from: 'status: building, from: 1981, to: 1983',
		to: 'status: building, from: 1984, to: 1985',
		line: 'in-service',
		field: 'phases[1]',
		says: 'the phase starts before the one above it; put them in order of time'
	},
	{
		what: 'phases that overlap are reported',
		file: ROUTE,
		from: 'status: building, from: 1981, to: 1983',
		to: 'status: building, from: 1981, to: 1984',
		line: 'in-service',
		field: 'phases[1]',
		says: 'the phase starts before the one above it ends'
	},
	{
		what: 'names that overlap are reported',
		file: 'places.yaml',
		from: 'name: Fernside, to: 1985',
		to: 'name: Fernside, to: 1986',
		line: 'name: Haven, from: 1985',
		field: '[0].names[1]',
		says: 'the name starts before the one above it ends'
	},
	{
		what: 'a name that never ends although another follows is reported',
		file: 'places.yaml',
		from: 'name: Fernside, to: 1985',
		to: 'name: Fernside, from: 1980',
		field: '[0].names[0]',
		says: 'the name states no end, but another follows'
	},
	{
		what: 'one role that a place plays twice at a time is reported',
		file: 'places.yaml',
		from: 'role: seat, from: 1983',
		to: 'role: seat, from: 1981',
		field: '[0].roles[1]',
		says: 'the role "seat" starts before the one above it ends'
	}
];

const ids: Slip[] = [
	{
		what: 'a place that stands twice is reported with where it stands first',
		file: 'places.yaml',
		from: '- id: gull-rock',
		to: '- id: haven',
		field: '[1].id',
		says: 'the place "haven" exists already in places.yaml, line 1',
		withOthers: true
	},
	{
		what: 'a theme that stands twice is reported',
		file: 'themes.yaml',
		from: 'id: energy',
		to: 'id: shipping',
		field: '[1].id',
		says: 'the theme "shipping" exists already'
	},
	{
		what: 'a country that stands twice is reported',
		file: 'countries.yaml',
		from: 'code: AU',
		to: 'code: NZ',
		field: '[1].code',
		says: 'the country "NZ" exists already'
	},
	{
		what: 'a claim that stands twice is reported',
		file: SOURCE,
		from: 'id: S1-02',
		to: 'id: S1-01',
		field: 'claims[1].id',
		says: 'the claim or reference "S1-01" exists already in sources/S1.yaml',
		withOthers: true
	},
	{
		what: 'a reference that stands twice is reported',
		file: 'references.yaml',
		from: 'id: R2',
		to: 'id: R1',
		field: '[1].id',
		says: 'the claim or reference "R1" exists already in references.yaml',
		withOthers: true
	},
	{
		what: 'a claim that does not bear the name of its source is reported',
		file: SOURCE,
		from: 'id: S1-02',
		to: 'id: S2-02',
		field: 'claims[1].id',
		says: '"S2-02" does not begin with its source; write an id such as "S1-01"',
		withOthers: true
	},
	{
		what: 'an id with capitals and spaces is not fit for an address',
		file: 'actors.yaml',
		from: 'id: town-council',
		to: 'id: Town Council',
		field: '[1].id',
		says: '"Town Council" is not an id; write lower-case words joined by hyphens',
		withOthers: true
	},
	{
		what: 'a reference whose id is no id is reported',
		file: 'references.yaml',
		from: 'id: R2',
		to: 'id: r 2',
		field: '[1].id',
		says: '"r 2" is not an id; write a capital, then letters and digits',
		withOthers: true
	},
	{
		what: 'a country code that is not of ISO 3166 is reported',
		file: 'countries.yaml',
		from: 'code: AU',
		to: 'code: Oz',
		field: '[1].code',
		says: '"Oz" is not a country code'
	},
	{
		what: 'a numeric country code that lost its zero is reported',
		file: 'countries.yaml',
		from: "numeric: '036'",
		to: 'numeric: 036',
		field: '[1].numeric',
		says: 'is not three digits; write it in quotation marks'
	},
	{
		what: 'an unknown place is reported with the nearest',
		file: EVENT,
		from: 'places: [gull-rock]',
		to: 'places: [gul-rock]',
		field: 'places[0]',
		says: 'no place "gul-rock"; did you mean "gull-rock"?'
	},
	{
		what: 'an unknown place far from any is reported with those that there are',
		file: 'journeys.yaml',
		from: 'place: haven',
		to: 'place: san-francisco',
		field: '[0].stops[0].place',
		says: 'no place "san-francisco"; there are haven, gull-rock'
	},
	{
		what: 'an unknown country is reported with the nearest',
		file: ROUTE,
		from: 'name: End, country: NZ',
		to: 'name: End, country: NS',
		field: 'waypoints[1].country',
		says: 'no country "NS"; did you mean "NZ"?'
	},
	{
		what: 'an unknown theme is reported with the nearest',
		file: EVENT,
		from: 'themes: [shipping]',
		to: 'themes: [shiping]',
		field: 'themes[0]',
		says: 'no theme "shiping"; did you mean "shipping"?'
	},
	{
		what: 'an unknown lane is reported with the nearest',
		file: EVENT,
		from: 'lane: shore',
		to: 'lane: shor',
		field: 'lane',
		says: 'no lane "shor"; did you mean "shore"?'
	},
	{
		what: 'an unknown actor is reported with the nearest',
		file: EVENT,
		from: 'actors: [ada-penrose,',
		to: 'actors: [ada-penrsoe,',
		field: 'actors[0]',
		says: 'no actor "ada-penrsoe"; did you mean "ada-penrose"?'
	},
	{
		what: 'an unknown journey is reported with the nearest',
		file: EVENT,
		from: 'journey: landing',
		to: 'journey: landings',
		field: 'journey',
		says: 'no journey "landings"; did you mean "landing"?'
	},
	{
		what: 'an unknown event is reported with the nearest',
		file: TOUR,
		from: 'event: lamp-goes-dark',
		to: 'event: lamp-goes-drak',
		field: 'scenes[0].event',
		says: 'no event "lamp-goes-drak"; did you mean "lamp-goes-dark"?'
	},
	{
		what: 'an unknown route is reported with the nearest',
		file: TOUR,
		from: 'routes: [line]',
		to: 'routes: [lime]',
		field: 'scenes[0].routes[0]',
		says: 'no route "lime"; did you mean "line"?'
	},
	{
		what: 'an unknown disagreement is reported with the nearest',
		file: TOUR,
		from: 'disagreement: month',
		to: 'disagreement: moth',
		field: 'scenes[0].disagreement',
		says: 'no disagreement "moth"; did you mean "month"?'
	},
	{
		what: 'an unknown figure is reported with the nearest',
		file: FORK,
		from: 'figures: [boats]',
		to: 'figures: [boat]',
		field: 'figures[0]',
		says: 'no figure "boat"; did you mean "boats"?'
	},
	{
		what: 'an unknown claim or reference in a list is reported with the nearest',
		file: 'story.yaml',
		from: 'evidence: [R1]',
		to: 'evidence: [R11]',
		field: 'periods[0].evidence[0]',
		says: 'no claim or reference "R11"; did you mean "R1"?'
	},
	{
		what: 'an unknown root of a source is reported',
		file: SOURCE,
		from: 'sameRootAs: [R2]',
		to: 'sameRootAs: [R3]',
		field: 'sameRootAs[0]',
		says: 'no reference "R3"; did you mean'
	},
	{
		what: 'an id that stands in a list twice is a warning',
		severity: 'warning',
		file: EVENT,
		from: 'places: [gull-rock]',
		to: 'places: [gull-rock, gull-rock]',
		field: 'places[1]',
		says: '"gull-rock" stands in the list twice'
	}
];

const evidence: Slip[] = [
	{
		what: 'a sentence of an event that cites nothing is reported on its line',
		file: EVENT,
		from: 'No other page speaks of the lamp at all, and nobody',
		to: 'No other page speaks of the lamp at all. Nobody',
		field: 'text',
		says: 'the sentence “No other page speaks of the lamp at all.” cites nothing; add its source before the full stop'
	},
	{
		what: 'a detail that cites nothing is reported',
		file: EVENT,
		from: 'The oil ran out [@R1].',
		to: 'The oil ran out.',
		field: 'details[0].text',
		says: 'the sentence “The oil ran out.” cites nothing'
	},
	{
		what: 'a position that cites nothing is reported even if it lists evidence',
		file: FORK,
		from: 'text: It was November [@R1].',
		to: 'text: It was November.\n    evidence: [R1]',
		line: 'text: It was November.',
		field: 'positions[0].text',
		says: 'the sentence “It was November.” cites nothing'
	},
	{
		what: 'a caption that cites nothing is reported',
		file: TOUR,
		from: 'caption: The lamp went dark [@R1].',
		to: 'caption: The lamp went dark.',
		field: 'scenes[0].caption',
		says: 'cites nothing'
	},
	{
		what: 'notes that cite nothing are reported',
		file: TOUR,
		from: 'notes: Ask why [@R1].',
		to: 'notes: Ask why.',
		field: 'scenes[0].notes',
		says: 'cites nothing'
	},
	{
		what: 'a citation to nothing is reported with the nearest id',
		file: EVENT,
		from: 'eleven years [@S1-01]',
		to: 'eleven years [@S1-91]',
		field: 'text',
		says: 'the citation [@S1-91] leads to no claim or reference; did you mean "S1-01"?'
	},
	{
		what: 'a citation in a block of text is reported on its own line',
		file: FORK,
		from: '  Trust the log.',
		to: '  Trust the log,\n  not the memory [@R9].',
		line: 'not the memory',
		field: 'reading',
		says: 'the citation [@R9] leads to no claim or reference'
	},
	{
		what: 'a second id without its sign makes a malformed citation',
		file: EVENT,
		from: 'eleven years [@S1-01]',
		to: 'eleven years [@S1-01; R1]',
		field: 'text',
		says: '“R1” is not a citation; write [@R03], or [@S1-25; @R57] for two'
	},
	{
		what: 'a citation without its sign is malformed, not lost',
		file: FORK,
		from: '  Trust the log.',
		to: '  Trust the log [R1].',
		field: 'reading',
		says: '“[R1]” is not a citation'
	},
	{
		what: 'a claim that nobody uses is a warning',
		severity: 'warning',
		file: SOURCE,
		from: '  - id: S1-02',
		to: `  - id: S1-03
    paragraph: 4
    line: 12
    text: It rained.
    kind: event
    status: unverified
  - id: S1-02`,
		field: 'claims[1].id',
		says: 'nobody uses the claim "S1-03"'
	},
	{
		what: 'a reference that nobody uses is a warning',
		severity: 'warning',
		file: 'references.yaml',
		from: '- id: R2',
		to: `- { id: R3, title: A page, publisher: A press, form: press, kind: page, supports: Nothing. }
- id: R2`,
		field: '[1].id',
		says: 'nobody uses the reference "R3"'
	},
	{
		what: 'a disagreement with one position is reported',
		file: FORK,
		from: `  - label: December
    by: The memoir
    standing: contradicted
    text: It was December [@S1-02].
`,
		to: '',
		line: 'positions:',
		field: 'positions',
		says: 'has 1; a disagreement needs two readings at least'
	},
	{
		what: 'a position that rests on nothing is reported',
		file: FORK,
		from: 'text: It was December [@S1-02].',
		to: 'text: It was December.',
		line: '- label: December',
		field: 'positions[1]',
		says: 'rests on nothing',
		withOthers: true
	},
	{
		what: 'a value that nothing states is reported',
		file: FIGURE,
		from: 'value: 2, evidence: [R1]',
		to: 'value: 2, evidence: []',
		field: 'rows[0].evidence',
		says: 'is empty; name the claim or reference that states the value'
	},
	{
		what: 'a range from more to less is reported',
		file: FIGURE,
		from: '{ min: 1, max: 3 }',
		to: '{ min: 3, max: 1 }',
		field: 'rows[1].value',
		says: 'runs from 3 down to 1; exchange min and max'
	},
	{
		what: 'a fragment of more than eight words is reported',
		file: SOURCE,
		from: 'fragment: the lamp went dark',
		to: 'fragment: the lamp went dark and was not lit again',
		field: 'claims[0].fragment',
		says: 'has 9 words; quote at most 8'
	},
	{
		what: 'an event of too few words is a warning',
		severity: 'warning',
		file: EVENT,
		from: '\nNo other page speaks of the lamp at all, and nobody has said why a new one was never bought by the town [@R1].',
		to: '',
		line: 'The lamp on the rock went dark',
		field: 'text',
		says: 'write 60 to 180'
	},
	{
		what: 'a caption of too many words is a warning',
		severity: 'warning',
		file: TOUR,
		from: 'caption: The lamp went dark',
		to: `caption: The lamp ${'slowly '.repeat(40)}went dark`,
		field: 'scenes[0].caption',
		says: 'has 44 words; at most 40'
	}
];

const world: Slip[] = [
	{
		what: 'a latitude off the globe is reported',
		file: 'places.yaml',
		from: 'lat: -40.5',
		to: 'lat: -95',
		field: '[1].lat',
		says: '-95, 171.5 is not on the globe; latitude runs from -90 to 90'
	},
	{
		what: 'latitude and longitude that are swapped off the globe are reported as such',
		file: 'places.yaml',
		from: 'lat: -40.5\n  lon: 171.5',
		to: 'lat: 171.5\n  lon: -40.5',
		field: '[1].lat',
		says: '171.5, -40.5 is not on the globe; are latitude and longitude swapped?'
	},
	{
		what: 'latitude and longitude that are swapped on the globe are a warning where the country has a box',
		severity: 'warning',
		file: 'countries.yaml',
		from: 'box: [166, -48, 179, -34]',
		to: 'box: [-41, 171, -39, 172]',
		reportedIn: 'places.yaml',
		line: 'lat: -40\n',
		field: '[0].lat',
		says: 'are latitude and longitude swapped?',
		withOthers: true
	},
	{
		what: 'a place far outside its country is a warning',
		severity: 'warning',
		file: 'places.yaml',
		from: 'lon: 171.5',
		to: 'lon: 100.5',
		line: 'lat: -40.5',
		field: '[1].lat',
		says: '-40.5, 100.5 lies far outside NZ; check the coordinates or the country'
	},
	{
		what: 'a view beyond the bounds is a warning',
		severity: 'warning',
		file: 'story.yaml',
		from: 'view: [165,',
		to: 'view: [155,',
		field: 'view',
		says: 'reaches beyond "bounds"'
	},
	{
		what: 'a sea off the globe is reported',
		file: 'seas.yaml',
		from: 'lon: 161',
		to: 'lon: 361',
		field: '[0].lon',
		says: 'is not on the globe'
	},
	{
		what: 'bounds turned inside out are reported',
		file: 'story.yaml',
		from: 'bounds: [160, -50, 179, -30]',
		to: 'bounds: [179, -50, 160, -30]',
		field: 'bounds',
		says: 'is turned inside out; write west, south, east, north'
	},
	{
		what: 'a camera turned upside down is reported',
		file: TOUR,
		from: 'camera: { places: [gull-rock] }',
		to: 'camera: { bounds: [160, -30, 179, -50] }',
		field: 'scenes[0].camera.bounds',
		says: 'is turned inside out'
	},
	{
		what: 'a view off the globe is reported',
		file: 'story.yaml',
		from: 'view: [165, -48, 178, -34]',
		to: 'view: [165, -98, 178, -34]',
		field: 'view',
		says: 'is not on the globe',
		withOthers: true
	},
	{
		what: 'a route of one point is reported',
		file: ROUTE,
		from: '  - { name: End, country: NZ, lat: -41, lon: 173, basis: invented }\n',
		to: '',
		line: 'waypoints:',
		field: 'waypoints',
		says: 'a line needs two points at least and has 1'
	},
	{
		what: 'a tour without scenes is reported',
		file: TOUR,
		from: MINIMAL[TOUR]!.slice(MINIMAL[TOUR]!.indexOf('scenes:'), MINIMAL[TOUR]!.indexOf('\n---\n\n')),
		to: 'scenes: []',
		field: 'scenes',
		says: 'is empty; a tour needs one scene at least'
	},
	{
		what: 'a language that the interface does not speak is a warning',
		severity: 'warning',
		file: 'story.yaml',
		from: 'languages: [en]',
		to: 'languages: [en, mi]',
		field: 'languages[1]',
		says: 'the interface does not speak "mi"; it speaks en'
	},
	{
		what: 'a language that is no language tag is reported',
		file: 'story.yaml',
		from: 'languages: [en]',
		to: 'languages: [en_GB]',
		field: 'languages[0]',
		says: '"en_GB"',
		withOthers: true
	},
	{
		what: 'an address of a reference that is none is reported',
		file: 'references.yaml',
		from: 'url: https://example.org/log',
		to: 'url: javascript:alert(1)',
		field: '[0].url',
		says: '"javascript:alert(1)" is not an address; write one that starts with https://'
	},
	{
		what: 'an address of the licence that is none is reported',
		file: 'story.yaml',
		from: 'https://example.org/cc0',
		to: 'javascript:alert(1)',
		field: 'licence.url',
		says: 'is not an address'
	},
	{
		what: 'an address of a credit that is none is reported',
		file: 'story.yaml',
		from: 'https://example.org/nobody',
		to: 'data:text/html,hello',
		field: 'credits[0].url',
		says: 'is not an address'
	}
];

const inReading = (what: string, to: string, says: string): Slip => ({
	what,
	file: FORK,
	from: '  Trust the log.',
	to,
	field: 'reading',
	says
});

const markup: Slip[] = [
	inReading('HTML within a sentence is reported', '  Trust the <b>log.', 'HTML does not run here'),
	inReading('a block of HTML is reported', '  <div>Trust the log.</div>', 'HTML does not run here'),
	inReading('a script is reported', '  <script>alert(1)</script>', 'HTML does not run here'),
	inReading('a comment is reported', '  <!-- Trust the log. -->', 'HTML does not run here'),
	inReading('a heading is reported', '  # Trust the log', 'a heading is not prose; write it as a paragraph'),
	inReading('a list is reported', '  - Trust the log.', 'a list is not prose; write its items as sentences'),
	inReading('an image is reported', '  A log: ![log](https://example.org/log.png).', 'an image is not prose'),
	inReading('code is reported', '  Trust the `log`.', 'code is not prose; write the words'),
	inReading('a quotation block is reported', '  > Trust the log.', 'put the words in quotation marks'),
	inReading(
		'a link that would run a script is reported',
		'  Trust [the log](javascript:alert(1)).',
		'the link to “javascript:alert(1)” is not shown as one'
	),
	inReading(
		'a link that would run a script in capitals is reported',
		'  Trust <JaVaScRiPt:alert(1)>.',
		'the link to “JaVaScRiPt:alert(1)” is not shown as one'
	)
];

describe.each<[string, Slip[]]>([
	['YAML and front matter', yaml],
	['shape', shapes],
	['dates', dates],
	['ids', ids],
	['evidence', evidence],
	['coordinates, routes, tours, addresses', world],
	['markup in prose', markup]
])('a slip in %s', (_, slips) => {
	for (const slip of slips) it(slip.what, () => expectReport(slip));
});

function expectReport({ file, from, to, says, field, severity = 'error', line, reportedIn = file, withOthers }: Slip) {
	const folder = withChange(file, from, to);
	const text = folder[reportedIn]!;
	const offset = line === undefined ? MINIMAL[file]!.indexOf(from) : text.indexOf(line);
	const { story, problems } = read(folder);
	const found = problems.find(({ message }) => message.includes(says));
	expect(found, JSON.stringify(problems)).toMatchObject({
		severity,
		file: reportedIn,
		line: text.slice(0, offset).split('\n').length,
		field
	});
	if (!withOthers) expect(problems).toHaveLength(1);
	expect(story === undefined).toBe(problems.some((problem) => problem.severity === 'error'));
}
