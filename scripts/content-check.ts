// Lists everything that is wrong with the story's folder, in one go. Exit code 1 where an error is among it.
import { basename } from 'node:path';
import { formatProblem } from '../src/lib/content/problem.ts';
import { checkFolder, contentFolder } from '../src/lib/server/story.ts';

const folder = contentFolder();
const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

try {
	const { story, problems } = checkFolder(folder);
	for (const problem of problems) console.log(formatProblem(problem, basename(folder)));
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const verdict =
		problems.length === 0
			? 'no problems'
			: `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
	const claims = story?.sources.flatMap((source) => source.claims).length ?? 0;
	const holds =
		story &&
		[
			counted(story.events.length, 'event'),
			counted(story.sources.length, 'source'),
			counted(claims, 'claim'),
			counted(story.references.length, 'reference'),
			counted(story.disagreements.length, 'disagreement'),
			counted(story.places.length, 'place'),
			counted(story.routes.length, 'route'),
			counted(story.figures.length, 'figure'),
			counted(story.tours.length, 'tour')
		].join(', ');
	console.log(holds ? `${holds}: ${verdict}` : verdict);
	process.exitCode = errors > 0 ? 1 : 0;
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
