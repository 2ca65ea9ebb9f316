import { overviewFor } from '../overview.ts';

export const load = async (event) => ({ ...event.data, overview: await overviewFor(event) });
