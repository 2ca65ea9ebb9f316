import { createContext } from 'svelte';
import type { Translator } from '../i18n/index.ts';

/** The reader's language, set once by the layout of every page. */
export const [getTranslator, setTranslator] = createContext<Translator>();
