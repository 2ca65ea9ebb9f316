/**
 * Words that stand in nearly every text and tell nothing apart, by language, as `termOf` writes them. They are neither
 * indexed nor asked for.
 */
const STOP_WORDS: Record<string, string> = {
	en: `a about after all also an and any are as at be been before between but by came come did do does for from had has
		have he her him his how i if in into is it its many me more most much my no nor not of off on one or other our out
		over own said say says she so some such than that the their them then there these they this those to under up upon
		us was we were what when where which while who whom whose why will with would you your`
};

export const stopWordsOf = (lang: string): ReadonlySet<string> => new Set(STOP_WORDS[lang]?.split(/\s+/));
