import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { formatProblem } from '../content/problem.ts';
import { readContent, type ContentFile, type ContentResult } from '../content/read-story.ts';
import { interfaceLanguages } from '../i18n/index.ts';
import type { Story } from '../model/index.ts';

/** The story's folder: `CONTENT_DIR`, or `content` in the working directory. */
export const contentFolder = (): string => resolve(process.env.CONTENT_DIR || 'content');

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			return entry.isDirectory() ? filesBelow(path) : [path];
		});
}

/**
 * Reads and checks a story's folder.
 * @throws if there is no such folder
 */
export function checkFolder(folder: string): ContentResult {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		throw new Error(`There is no folder “${folder}”; CONTENT_DIR must name the folder of a story.`);
	}
	const files = filesBelow(folder).map((path): ContentFile => ({
		path: relative(folder, path).split(sep).join('/'),
		bytes: readFileSync(path)
	}));
	return readContent(files, interfaceLanguages());
}

let kept: Story | undefined;

/**
 * The story that this build tells, read once.
 * @throws one error that lists every problem, where there is an error among them
 */
export function readStory(): Story {
	if (kept) return kept;
	const folder = contentFolder();
	const { story, problems } = checkFolder(folder);
	if (!story) {
		const lines = problems.map((problem) => formatProblem(problem, basename(folder)));
		throw new Error(`The story cannot be told:\n${lines.join('\n')}`);
	}
	kept = story;
	return story;
}
