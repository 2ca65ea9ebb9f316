import type { EvidenceId, Figure, StoryEvent } from '../model/index.ts';

/** How many of a figure's rows an event carries: those of which it has all the evidence. */
function rowsCarried(figure: Figure, { claims, references }: StoryEvent): number {
	const evidence = new Set<EvidenceId>([...claims, ...references]);
	return figure.rows.filter((row) => row.evidence.every((id) => evidence.has(id))).length;
}

/** What share of a figure's rows an event carries, from 0 to 1. */
export const shareOfFigure = (figure: Figure, event: StoryEvent): number =>
	rowsCarried(figure, event) / figure.rows.length;

/** The first theme of an event is what it is most about. */
const weightOf = (index: number) => (index === 0 ? 2 : 1);

/**
 * The theme of a figure: the one that the events which carry its rows have most in common, each event weighing as much as
 * it carries. Undefined where no event carries any.
 */
export function themeOfFigure(figure: Figure, events: StoryEvent[]): string | undefined {
	const weights = new Map<string, number>();
	for (const event of events) {
		const carried = rowsCarried(figure, event);
		if (carried === 0) continue;
		for (const [index, theme] of event.themes.entries()) {
			weights.set(theme, (weights.get(theme) ?? 0) + carried * weightOf(index));
		}
	}
	return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
