import { CLAIMS } from './claims-table.ts';
import { EVENTS } from './events-table.ts';
import { FIGURES } from './figures-table.ts';
import type { TableOutline } from './table.ts';

/** The tables of a story, for what describes them. */
export const TABLES: readonly TableOutline[] = [EVENTS, CLAIMS, FIGURES];
