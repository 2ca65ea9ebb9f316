import type { Story } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { Context } from './context.ts';
import type { At } from './document.ts';
import {
	decode,
	readFolder,
	readSingle,
	reportStrangers,
	SINGLE_FILES,
	type ContentFile,
	type Folder,
	type SingleFile
} from './files.ts';
import { lostKinds, registerIds, reportUnused } from './ids.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readCorrections } from './read-corrections.ts';
import { readDisagreement, readFigure, readReferences, readSource } from './read-evidence.ts';
import { readActors, readEvent, readMeta, readPeriods } from './read-narrative.ts';
import { readTour } from './read-tour.ts';
import { readCountries, readJourneys, readPlaces, readRoute, readSeas } from './read-world.ts';

export type { ContentFile } from './files.ts';

export interface ContentResult {
	/** Undefined where an error stands in the way. */
	story?: Story;
	/** Everything that is wrong, in the order of files and lines. */
	problems: Problem[];
}

/**
 * Reads a story from the files of its folder. Pure: it neither touches the disk nor throws on bad content; all problems
 * are found in one go.
 * @param interfaceLanguages languages that the interface speaks, to warn of others
 */
export function readContent(files: ContentFile[], interfaceLanguages: string[]): ContentResult {
	const problems: Problem[] = [];
	const report = (problem: Problem) => void problems.push(problem);
	if (files.length === 0) {
		const message = 'the folder is empty; begin with story.yaml, as docs/content.md describes';
		return { problems: [{ severity: 'error', file: '', line: 1, field: '', message }] };
	}
	const parsed = parse(files, report);
	const story = readParsed(parsed, interfaceLanguages);
	const hasErrors = problems.some(({ severity }) => severity === 'error');
	return { story: hasErrors ? undefined : story, problems: sortProblems(problems) };
}

type Parsed = ReturnType<typeof parse>;

function parse(files: ContentFile[], report: (problem: Problem) => void) {
	const texts = decode(files, report);
	reportStrangers(texts, report);
	const unread = new Set<SingleFile>();
	const single = <F extends SingleFile>(name: F) => {
		const file = readSingle(name, texts, report);
		if (!file && (texts.has(name) || SINGLE_FILES[name].required)) unread.add(name);
		return file;
	};
	const folder = <F extends Folder>(name: F) => readFolder(name, texts, report);
	return {
		unread,
		meta: single('story.yaml'),
		themes: single('themes.yaml'),
		lanes: single('lanes.yaml'),
		actors: single('actors.yaml'),
		countries: single('countries.yaml'),
		seas: single('seas.yaml'),
		places: single('places.yaml'),
		journeys: single('journeys.yaml'),
		references: single('references.yaml'),
		corrections: single('corrections.yaml'),
		routes: folder('routes'),
		sources: folder('sources'),
		disagreements: folder('disagreements'),
		figures: folder('figures'),
		events: folder('events'),
		tours: folder('tours')
	};
}

/** Reads what is parsed, reporting on the way; the story is whole only where no error was reported. */
function readParsed(parsed: Parsed, interfaceLanguages: string[]): Story | undefined {
	const lost = lostKinds(parsed.unread, parsed.sources);
	const context = new Context(parsed.meta?.raw.languages[0] ?? 'en', lost);
	registerIds(parsed, context);

	const listOf = <Raw, T>(file: { raw: Raw; at: At } | undefined, read: (raw: Raw, at: At) => T[]): T[] =>
		file ? read(file.raw, file.at) : [];
	const countries = listOf(parsed.countries, (raw, at) => readCountries(raw, at, context));
	const meta = parsed.meta && readMeta(parsed.meta.raw, parsed.meta.at, context, interfaceLanguages);
	const parts = {
		themes: parsed.themes?.raw ?? [],
		lanes: parsed.lanes?.raw ?? [],
		countries,
		actors: listOf(parsed.actors, (raw, at) => readActors(raw, at, context)),
		seas: listOf(parsed.seas, readSeas),
		places: listOf(parsed.places, (raw, at) => readPlaces(raw, at, countries, context)),
		journeys: listOf(parsed.journeys, (raw, at) => readJourneys(raw, at, context)),
		contextPeriods: listOf(parsed.meta, (raw, at) => readPeriods(raw, at, context)),
		routes: parsed.routes.items.map(({ id, raw, at }) => readRoute(id, raw, at, countries, context)),
		sources: parsed.sources.items.flatMap(({ id, raw, at }) => readSource(id, raw, at, context) ?? []),
		references: listOf(parsed.references, readReferences),
		disagreements: parsed.disagreements.items.map(({ id, raw, at }) => readDisagreement(id, raw, at, context)),
		figures: parsed.figures.items.map(({ id, raw, at }) => readFigure(id, raw, at, context)),
		events: parsed.events.items.flatMap(({ id, raw, page }) => readEvent(id, raw, page!, meta?.extent, context) ?? []),
		corrections: listOf(parsed.corrections, (raw, at) => readCorrections(raw, at, context))
	};
	const stage = { ...parts, extent: meta?.extent, bounds: meta?.bounds };
	const tours = parsed.tours.items.map(({ id, raw, page }) => readTour(id, raw, page!, context, stage));
	// What cannot be read may use anything.
	const folders = [parsed.routes, parsed.sources, parsed.disagreements, parsed.figures, parsed.events, parsed.tours];
	if (parsed.unread.size === 0 && folders.every(({ unread }) => unread.length === 0)) reportUnused(parsed, context);
	return meta ? assemble({ meta, ...parts, tours }) : undefined;
}
