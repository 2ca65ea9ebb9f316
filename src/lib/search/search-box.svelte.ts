import type { Answer, Hit, StorySearch } from './engine.ts';
import type { GroupName, SearchEntry } from './entry.ts';

/** What the arrow keys go through: results, and the ways to more of them and back. */
export type Option =
	{ type: 'result'; hit: Hit } | { type: 'more'; group: GroupName; count: number } | { type: 'back' };

export interface OptionGroup {
	/** Whose events they are, where they are those of a person. */
	person?: SearchEntry;
	name: GroupName;
	/** How many results it has in all. */
	count: number;
	/** Position of its first option among all options. */
	first: number;
	options: Option[];
}

const AT_FIRST = 5;
const STEP = 20;

/** What is searched for and what of the answer is shown and chosen, without the page that it is on. */
export class SearchBox {
	search = $state.raw<StorySearch>();
	#query = $state('');
	/** How many results of a group are shown, where the reader asked for more. */
	#limits = $state.raw<Partial<Record<GroupName, number>>>({});
	/** The person whose events are shown in place of the answer. */
	#person = $state.raw<SearchEntry>();
	/** Position of the active option; -1 is none. */
	active = $state(-1);

	get query() {
		return this.#query;
	}

	get person() {
		return this.#person;
	}

	readonly answer: Answer | null | undefined = $derived.by(() => this.search?.find(this.#query));

	readonly groups: OptionGroup[] = $derived.by(() => {
		const person = this.#person;
		if (person && this.search) {
			const events = this.search.eventsOf(person);
			return numbered([
				{ person, name: 'events', count: events.length, options: [{ type: 'back' }, ...results(events)] }
			]);
		}
		return numbered(
			(this.answer?.groups ?? []).map(({ name, hits }) => {
				const shown = hits.slice(0, this.#limits[name] ?? AT_FIRST);
				const count = Math.min(STEP, hits.length - shown.length);
				const more: Option[] = count > 0 ? [{ type: 'more', group: name, count }] : [];
				return { name, count: hits.length, options: [...results(shown), ...more] };
			})
		);
	});

	readonly options: Option[] = $derived(this.groups.flatMap(({ options }) => options));

	/** Searches anew. */
	ask(query: string) {
		if (query === this.#query) return;
		this.#query = query;
		this.#limits = {};
		this.#person = undefined;
		this.active = -1;
	}

	/** Makes the next or the previous option the active one; beyond either end, none is. */
	move(step: 1 | -1) {
		const count = this.options.length + 1;
		this.active = ((this.active + 1 + step + count) % count) - 1;
	}

	/** Shows more results of a group, the first of them active. */
	showMore(group: GroupName) {
		this.#limits = { ...this.#limits, [group]: (this.#limits[group] ?? AT_FIRST) + STEP };
	}

	/** Shows the events of a person, the first of them active. */
	showEventsOf(person: SearchEntry) {
		this.#person = person;
		this.active = 1;
	}

	/** Goes back from a person to the answer. */
	goBack() {
		const person = this.#person;
		this.#person = undefined;
		this.active = this.options.findIndex((option) => option.type === 'result' && option.hit.entry === person);
	}
}

const results = (hits: Hit[]): Option[] => hits.map((hit) => ({ type: 'result', hit }));

function numbered(groups: Omit<OptionGroup, 'first'>[]): OptionGroup[] {
	let first = 0;
	return groups.map((group) => {
		const at = first;
		first += group.options.length;
		return { ...group, first: at };
	});
}
