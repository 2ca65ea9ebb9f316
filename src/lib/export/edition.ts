import type { StoryMeta } from '../model/index.ts';
import { optionalDate } from './dates.ts';
import { exportWords } from '../i18n/export-words.ts';
import type { Edition } from './common-shape.ts';
import type { Telling } from './telling.ts';

/** What every download says of itself: what it is, which version, of when, and under which licence. */
export function editionOf(meta: StoryMeta, { i18n, links }: Telling): Edition {
	const say = exportWords(i18n);
	const date = optionalDate(meta.versionDate, i18n);
	const address = links.explore();
	return {
		title: meta.title,
		subtitle: meta.subtitle,
		description: meta.description,
		version: meta.version,
		date,
		language: i18n.lang,
		address,
		licence: meta.licence,
		credit: say(date ? 'edition.credit' : 'edition.credit-undated', {
			title: meta.title,
			version: meta.version,
			date: date?.words ?? '',
			licence: meta.licence.name,
			address
		})
	};
}

/** The lines in which a file of plain text says the same. */
export function editionLines(edition: Edition, { i18n }: Pick<Telling, 'i18n'>): string[] {
	const say = exportWords(i18n);
	return [
		`${edition.title}: ${edition.subtitle}`,
		say(edition.date ? 'edition.version' : 'edition.version-undated', {
			version: edition.version,
			date: edition.date?.words ?? ''
		}),
		say('edition.licence', { licence: edition.licence.name, url: edition.licence.url, note: edition.licence.note }),
		say('edition.cite', { credit: edition.credit })
	];
}
