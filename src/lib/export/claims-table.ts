import type { Source, Story } from '../model/index.ts';
import { toCsv } from './csv.ts';
import { claimRecord } from './story-json.ts';
import type { ClaimRecord } from './evidence-shape.ts';
import { DATE_TYPES, dateColumns, tableOf } from './table.ts';
import type { Telling } from './telling.ts';

export interface ClaimRow {
	claim: ClaimRecord;
	source: Source;
	/** Names, labels and numbers of what the claim points to. */
	places: string[];
	themes: string[];
	events: string[];
	disagreements: string[];
}

export const CLAIMS = tableOf<ClaimRow, 'claims'>(
	'claims',
	{
		id: ({ claim }) => claim.id,
		source: ({ claim }) => claim.source,
		source_title: ({ source }) => source.shortTitle,
		voice: ({ source }) => source.form,
		same_root: ({ source }) => source.sameRootAs,
		paragraph: ({ claim }) => claim.paragraph,
		line: ({ claim }) => claim.line,
		speaker: ({ claim }) => claim.speaker,
		kind: ({ claim }) => claim.kind,
		text: ({ claim }) => claim.text,
		fragment: ({ claim }) => claim.fragment,
		...dateColumns(({ claim }) => claim.date),
		places: ({ places }) => places,
		countries: ({ claim }) => claim.countries,
		themes: ({ themes }) => themes,
		value: ({ claim }) => claim.value,
		unit: ({ claim }) => claim.unit,
		status: ({ claim }) => claim.status,
		note: ({ claim }) => claim.note,
		checked_by: ({ claim }) => claim.checkedBy,
		events: ({ events }) => events,
		disagreements: ({ disagreements }) => disagreements,
		page: ({ claim }) => claim.page
	},
	{
		key: 'id',
		lists: ['same_root', 'places', 'countries', 'themes', 'checked_by', 'events', 'disagreements'],
		types: { ...DATE_TYPES, line: 'integer', page: 'anyURI' }
	}
);

/** A row for each claim of each document, in the order of the texts. */
export function claimRows(story: Story, telling: Telling): ClaimRow[] {
	const { index } = story;
	return story.sources.flatMap((source) =>
		source.claims.map((one) => {
			const claim = claimRecord(one, story, telling);
			return {
				claim,
				source,
				places: claim.places.map((id) => index.places.get(id)?.name ?? id),
				themes: claim.themes.map((id) => index.themes.get(id)?.label ?? id),
				events: claim.events.map((slug) => index.events.get(slug)!.code),
				disagreements: claim.disagreements.map((slug) => index.disagreements.get(slug)!.code)
			};
		})
	);
}

export const claimsCsv = (story: Story, telling: Telling): string => toCsv(CLAIMS.columns, claimRows(story, telling));
