import type { z } from 'zod';
import type { CheckStatus, Exercise, Inline, Prose, Question, Source } from '../model/index.ts';
import type { Context } from './context.ts';
import type { At } from './document.ts';
import type { tourSchema } from './schema.ts';

type RawExercise = NonNullable<z.infer<typeof tourSchema>['exercises']>[number];

/** The findings between which a class chooses when it judges a claim. */
const JUDGED: readonly CheckStatus[] = ['supported', 'partly-supported', 'contradicted'];

/** @param sources those whose claims can be given to judge */
export function readExercise(raw: RawExercise, at: At, context: Context, sources: Source[]): Exercise {
	if ('claims' in raw) return { kind: 'claims', claims: readClaims(raw.claims, at.in('claims'), context, sources) };
	if ('gaps' in raw) return { kind: 'gaps', text: readGaps(raw.gaps, at.in('gaps'), context) };
	return {
		kind: 'question',
		...readQuestion(raw, at, context),
		disagreement: raw.disagreement && context.find('disagreement', raw.disagreement, at.in('disagreement')),
		figure: raw.figure && context.find('figure', raw.figure, at.in('figure'))
	};
}

/** A question is put before its sources are shown, so it is words alone; its answer is cited. */
export function readQuestion({ ask, answer }: { ask: string; answer: string }, at: At, context: Context): Question {
	const words = context.prose(ask, at.in('ask'));
	if (words.flat(2).some(({ type }) => type !== 'text')) {
		at.in('ask').error('is shown as plain text; take out its citations and emphasis, and cite in the answer');
	}
	return {
		ask: ask.trim().replaceAll(/\s+/g, ' '),
		answer: context.prose(answer, at.in('answer'), { cited: true })
	};
}

function readClaims(ids: (string | number)[], at: At, context: Context, sources: Source[]): string[] {
	const claims = sources.flatMap((source) => source.claims);
	for (const [index, id] of ids.entries()) {
		const status = claims.find((claim) => claim.id === String(id))?.status;
		if (!status || JUDGED.includes(status)) continue;
		at.in(index).error(
			`"${id}" has the status ${status}, which is not to be judged; choose one of ${JUDGED.join(', ')}`
		);
	}
	return context.evidence(ids, at, 'claim');
}

const GAP = /\{[^{}]*[^{}\s][^{}]*\}/g;
const BRACE = /[{}]/;

function readGaps(text: string, at: At, context: Context): Prose {
	const prose = context.prose(text, at, { cited: true });
	// As long as the text itself, so that what is left over is found on its line.
	const withoutGaps = text.replaceAll(GAP, (gap) => gap.replaceAll(/[{}]/g, ' '));
	const stray = withoutGaps.search(BRACE);
	if (stray >= 0) {
		const line = at.textLine + text.slice(0, stray).split('\n').length - 1;
		at.error('has an empty gap, or a { without its }; put the words to be filled in between the two: {Ceyhan}', line);
	} else if (withoutGaps === text) {
		at.error('has no gap; put each word to be filled in between { and }');
	} else if (prose.flat(2).some(breaksGap)) {
		at.error('has a gap that is more than words of one sentence; put its citations and emphasis outside of { and }');
	}
	return prose;
}

/** Whether a piece of text holds but a part of a gap, since a citation, emphasis or the end of a sentence cuts it. */
const breaksGap = (inline: Inline): boolean => {
	if (inline.type === 'text') return BRACE.test(inline.text.replaceAll(GAP, ''));
	return 'children' in inline && inline.children.some(breaksGap);
};
