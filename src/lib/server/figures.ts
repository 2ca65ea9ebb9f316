import { citationsIn } from '../evidence/citations.ts';
import { shareOfFigure, themeOfFigure } from '../evidence/figures.ts';
import type { EvidenceId, Figure, Story, StoryEvent, ThemedFigure } from '../model/index.ts';

export function themedFigure(story: Story, figure: Figure): ThemedFigure {
	const theme = themeOfFigure(figure, story.events);
	return { figure, hue: theme ? story.index.themes.get(theme)?.hue : undefined };
}

/** Every id that a figure cites. */
export const evidenceOfFigure = ({ rows, description, caveats }: Figure): EvidenceId[] => [
	...rows.flatMap(({ evidence }) => evidence),
	...citationsIn(description),
	...citationsIn(caveats)
];

/** From this share of rows on, a figure is worth naming beside an event. */
const RELATED = 0.5;

/** The figures that an event's evidence is about: those whose rows it carries all, to be shown, and most, to be named. */
export function figuresOfEvent(story: Story, event: StoryEvent): { shown: ThemedFigure[]; named: Figure[] } {
	const share = (figure: Figure) => shareOfFigure(figure, event);
	return {
		shown: story.figures.filter((figure) => share(figure) === 1).map((figure) => themedFigure(story, figure)),
		named: story.figures.filter((figure) => share(figure) >= RELATED && share(figure) < 1)
	};
}
