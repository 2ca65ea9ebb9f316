import { en } from './messages/en/index.ts';
import type { later } from './messages/en/later.ts';
import type { reading } from './messages/en/reading.ts';
import type { Message } from './messages/message.ts';

export type MessageKey = keyof typeof en | keyof typeof later | keyof typeof reading;
export type Catalogue = Record<MessageKey, Message>;
export type MessageParameters = Record<string, string | number>;

/**
 * Every language of the interface. A new one is a catalogue with the same keys, added here, in later.ts and in reading.ts,
 * which add what the first paint does not say and what only reading needs.
 */
const CATALOGUES: Record<string, Partial<Catalogue>> = { en };

/** Makes more messages of a language known, also to translators made before. */
export function addMessages(lang: string, messages: Partial<Catalogue>) {
	Object.assign(CATALOGUES[lang]!, messages);
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** Says things to a reader in one language: messages, numbers, lists. Pure and cheap to pass around. */
export interface Translator {
	/** BCP 47 tag, used for `Intl` and for the document's `lang`. */
	lang: string;
	dir: 'ltr' | 'rtl';
	/** The message with its placeholders filled; numbers are written in the language's own form. */
	t: (key: MessageKey, parameters?: MessageParameters) => string;
	number: (value: number, options?: Intl.NumberFormatOptions) => string;
	list: (items: string[], type?: 'conjunction' | 'disjunction') => string;
}

/**
 * What is written in a language, of writings by their BCP 47 tags.
 * @param complaint what to say where there is none; `{lang}` stands for the language
 * @throws if nothing is written in it
 */
export function writtenIn<T>(writings: Record<string, T>, lang: string, complaint: string): T {
	const writing = writings[lang];
	if (!writing) throw new Error(complaint.replace('{lang}', `“${lang}”`));
	return writing;
}

export const DEFAULT_LANGUAGE = 'en';

/** The languages that the interface speaks. */
export const interfaceLanguages = (): string[] => Object.keys(CATALOGUES);

/**
 * Says the messages of a catalogue: fills their placeholders and chooses their plural forms.
 * @param lang BCP 47 tag of the catalogue
 * @param number writes a number in the language's own form
 */
export function speaker<Key extends string>(
	catalogue: Record<Key, Message>,
	lang: string,
	number: (value: number) => string
): (key: Key, parameters?: MessageParameters) => string {
	const plural = new Intl.PluralRules(lang);
	return (key, parameters = {}) => {
		const message = catalogue[key];
		const text =
			typeof message === 'string' ? message : (message[plural.select(Number(parameters.count))] ?? message.other);
		return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
			const value = parameters[name];
			return value === undefined ? placeholder : typeof value === 'number' ? number(value) : value;
		});
	};
}

/**
 * @param lang a BCP 47 tag that has a catalogue
 * @throws if the interface has no catalogue in that language
 */
export function translator(lang: string): Translator {
	const catalogue = writtenIn(
		CATALOGUES,
		lang,
		`The interface has no messages in {lang}; it speaks ${interfaceLanguages().join(', ')}.`
	);
	// To make a formatter costs far more than to use it.
	const plainNumber = new Intl.NumberFormat(lang);
	const lists = {
		conjunction: new Intl.ListFormat(lang, { type: 'conjunction' }),
		disjunction: new Intl.ListFormat(lang, { type: 'disjunction' })
	};
	const number = (value: number, options?: Intl.NumberFormatOptions) =>
		(options ? new Intl.NumberFormat(lang, options) : plainNumber).format(value);

	return {
		lang,
		dir: RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr',
		// Whoever says a word of reading has loaded reading.ts.
		t: speaker(catalogue as Catalogue, lang, number),
		number,
		list: (items, type = 'conjunction') => lists[type].format(items)
	};
}
