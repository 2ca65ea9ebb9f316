/** A word of a text: where it stands and the form under which it is found. */
export interface Word {
	/** Offsets in UTF-16 units, `end` exclusive. */
	start: number;
	end: number;
	term: string;
	/** Whether it is several words joined by hyphens, which stand for themselves as well. */
	isCompound: boolean;
}

/** Letters that Unicode does not take apart, as readers type them who have them not on the keyboard. */
const PLAIN: Record<string, string> = {
	ə: 'e',
	ı: 'i',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	// Kazakh on a Russian keyboard.
	қ: 'к',
	ғ: 'г',
	ң: 'н',
	ү: 'у',
	ұ: 'у',
	ө: 'о',
	ә: 'а',
	һ: 'х',
	і: 'и',
	// Hebrew letters as they are at the end of a word.
	ך: 'כ',
	ם: 'מ',
	ן: 'נ',
	ף: 'פ',
	ץ: 'צ'
};

const APOSTROPHES = '\'"’‘ʼʻ`´′׳״';

/** A claim's id, such as S1-19; a number with its decimals and unit; letters and digits, with apostrophes among them. */
const WORD = new RegExp(
	[
		String.raw`(?<![\p{L}\p{N}-])\p{Lu}{1,3}\p{N}+-\p{N}+(?![\p{L}\p{N}-])`,
		String.raw`\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{M}]*`,
		String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[${APOSTROPHES}][\p{L}\p{M}]+)*`
	].join('|'),
	'giu'
);
const HYPHEN = /^[-\u2010\u2011\u05BE]$/u;

const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const THOUSANDS = /(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu;

/**
 * The form under which a word is indexed and searched: lower case, without accents, points and apostrophes, with plain
 * letters in place of special ones. Scripts are kept apart.
 */
export const termOf = (word: string): string =>
	word
		.toLowerCase()
		.replace(POSSESSIVE, '')
		.replace(APOSTROPHE, '')
		.replace(THOUSANDS, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]/g, (letter) => PLAIN[letter] ?? letter);

/**
 * The words of a text in order. Words joined by hyphens stand for themselves and all together, so that
 * Nur-Sultan is found as Nursultan too.
 */
export function wordsIn(text: string): Word[] {
	const words: Word[] = [];
	let joined: Word | undefined;
	let last: Word | undefined;
	for (const { 0: match, index: start } of text.matchAll(WORD)) {
		const word = { start, end: start + match.length, term: termOf(match), isCompound: false };
		if (!word.term) continue;
		const isJoined = last !== undefined && HYPHEN.test(text.slice(last.end, start));
		if (!isJoined) joined = undefined;
		else if (joined) {
			joined.end = word.end;
			joined.term += word.term;
		} else {
			joined = { start: last!.start, end: word.end, term: last!.term + word.term, isCompound: true };
			words.push(joined);
		}
		words.push(word);
		last = word;
	}
	return words;
}

/** The terms of a text in order, the parts of compounds each for itself. */
export const termsIn = (text: string): string[] =>
	wordsIn(text)
		.filter(({ isCompound }) => !isCompound)
		.map(({ term }) => term);
