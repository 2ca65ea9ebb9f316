import type { Actor, OfficeOutline, OfficeTerm } from '../model/index.ts';

/**
 * The offices that actors held, each with all its terms in order of their starts; one without a start comes first. An
 * office of which the story knows one term alone is left out: it could not show who followed whom.
 */
export function officesOf(actors: readonly Actor[]): OfficeOutline[] {
	const terms = new Map<string, OfficeTerm[]>();
	for (const { name, offices } of actors) {
		for (const { title, from, to, evidence } of offices) {
			const term = {
				holder: name,
				shortHolder: name,
				from: from?.start.min ?? null,
				to: to?.start.min ?? null,
				fromDate: from,
				toDate: to,
				evidence
			};
			terms.set(title, [...(terms.get(title) ?? []), term]);
		}
	}
	return [...terms]
		.filter(([, held]) => held.length > 1)
		.map(([title, held]) => ({ title, terms: withShortNames(held).sort(byStart) }));
}

const byStart = (a: OfficeTerm, b: OfficeTerm) => {
	const [first, second] = [a, b].map(({ from }) => from ?? -Infinity) as [number, number];
	return first < second ? -1 : first > second ? 1 : 0;
};

/** Family names; two holders who share one keep their initials: “H. Aliyev”, “I. Aliyev”. */
function withShortNames(terms: OfficeTerm[]): OfficeTerm[] {
	const holders = [...new Set(terms.map(({ holder }) => holder))];
	return terms.map((term) => {
		const family = familyName(term.holder);
		const isShared = holders.filter((holder) => familyName(holder) === family).length > 1;
		return { ...term, shortHolder: isShared ? `${[...term.holder][0]}. ${family}` : family };
	});
}

/** What stands last in a name as the story writes it. */
const familyName = (name: string) => name.split(' ').at(-1)!;
