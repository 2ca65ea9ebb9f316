export type Severity = 'error' | 'warning';

/** Something wrong in the story's folder, told to the person who writes it. */
export interface Problem {
	severity: Severity;
	/** Path below the folder, such as `events/talks.md`. */
	file: string;
	/** 1-based. */
	line: number;
	/** Where in the file: `places[1].lat`, or empty for the file as a whole. */
	field: string;
	/** What is wrong; what would be right. */
	message: string;
}

/** `content/events/x.md:12: places[1]: no place "bakuu"; did you mean "baku"?` */
export function formatProblem({ severity, file, line, field, message }: Problem, folder: string): string {
	const place = `${folder}/${file}:${line}:`;
	return [place, ...(field ? [`${field}:`] : []), ...(severity === 'warning' ? ['warning:'] : []), message].join(' ');
}

/** Problems in the order in which an author goes through the folder. */
export function sortProblems(problems: Problem[]): Problem[] {
	return problems.toSorted(
		(a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.field.localeCompare(b.field, 'en')
	);
}
