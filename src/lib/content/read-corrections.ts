import type { z } from 'zod';
import { citationsIn } from '../evidence/citations.ts';
import type { CorrectedKind, Correction } from '../model/index.ts';
import { compareSpans } from '../time/span.ts';
import type { Context } from './context.ts';
import type { At } from './document.ts';
import type { correctionsSchema } from './schema.ts';

const KINDS: readonly CorrectedKind[] = ['event', 'place', 'route', 'source', 'disagreement'];

/** The corrections of the story, the latest first. */
export function readCorrections(raw: z.infer<typeof correctionsSchema>, at: At, context: Context): Correction[] {
	const corrections = raw.flatMap((correction, index): Correction[] => {
		const here = at.in(index);
		const date = context.date(correction.date, here.in('date'));
		const text = context.prose(correction.text, here.in('text'));
		const listed = context.evidence(correction.evidence, here.in('evidence'));
		const page = readPage(correction.page, here.in('page'), context);
		return date ? [{ date, text, page, evidence: [...new Set([...citationsIn(text), ...listed])] }] : [];
	});
	return corrections.toSorted((a, b) => compareSpans(b.date, a.date));
}

function readPage(page: string | undefined, at: At, context: Context): Correction['page'] {
	if (page === undefined || at.isFaulty) return null;
	const [, name, id] = /^([a-z]+)\/([^/]+)$/.exec(page) ?? [];
	const kind = KINDS.find((one) => one === name);
	if (!kind || !id) {
		at.error(`"${page}" names no page; write one of ${KINDS.join(', ')}, a slash and its id, such as "event/talks"`);
		return null;
	}
	const found = context.find(kind, id, at);
	return found === undefined ? null : { kind, id: found };
}
