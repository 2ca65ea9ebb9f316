import '../../i18n/later.ts';
import type { Translator } from '../../i18n/index.ts';
import type { RouteOutline } from '../../model/index.ts';
import { periodInWords } from '../../time/period-wording.ts';

type Phase = RouteOutline['phases'][number];

/** The phases of a route as one says them: “being built from 17 Mar 2015”. An end is said unless the next phase starts then. */
export function phasesInWords({ phases }: Pick<RouteOutline, 'phases'>, translator: Translator): string[] {
	return phases.map((phase, index) => inWords(phase, phases[index + 1], translator));
}

function inWords({ status, dated, fromDate, toDate }: Phase, next: Phase | undefined, translator: Translator): string {
	const phase = translator.t(`map.state-${status}`);
	const isSaidByNext = fromDate !== null && toDate?.edtf === next?.fromDate?.edtf;
	const period = dated && periodInWords(fromDate, isSaidByNext ? null : toDate, translator);
	return period ? translator.t('timeline.phase', { phase, period }) : translator.t('timeline.phase.undated', { phase });
}
