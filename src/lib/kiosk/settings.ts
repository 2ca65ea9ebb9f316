import { closest, distance } from 'fastest-levenshtein';
import { formatTime, parseTime, type Hours } from './wall-clock.ts';

/** How the operator wants the kiosk. */
export interface Settings {
	/** Slug of the tour that plays itself; null for the story's first. */
	tour: string | null;
	/** How long a scene stands while nobody is there, how long a visitor may do nothing, and how long the question stands: s. */
	dwell: number;
	idle: number;
	countdown: number;
	theme: 'night' | 'light';
	/** Controls begin in the lower half of the screen. */
	lower: boolean;
	/** When the screen is dimmed, by the machine's own clock; null for never. */
	quiet: Hours | null;
	/** When the page loads itself anew each day, in minutes after midnight by the machine's own clock; null for never. */
	reload: number | null;
	orientation: 'auto' | 'portrait' | 'landscape';
	/** Languages that visitors may choose, the first for the start. */
	languages: string[];
	/** Digits that open the operator's panel. */
	code: string;
	/** Where phones find the site; empty where it is the story's published address, or that of this page. */
	address: string;
	/** There is no sound. */
	sound: 'off';
}

export type SettingKey = keyof Settings;

/** What there is to choose from in the story at hand. */
export interface Choices {
	tours: readonly string[];
	/** Languages in which the story is complete. */
	languages: readonly string[];
}

export type Origin = 'address' | 'file';

/** What the operator wrote that cannot be used. */
export type SettingProblem =
	| { kind: 'unknown'; origin: Origin; key: string; meant: SettingKey | null }
	| { kind: 'wrong'; origin: Origin; key: SettingKey; given: string; used: string }
	/** The whole file: not JSON, no object, or not to be had. */
	| { kind: 'file'; cause: string };

/** A setting's form. Each reads what the address or the file gives, and undefined stands for what it cannot be. */
interface Field<Value> {
	fallback: Value;
	read: (given: unknown, choices: Choices) => Value | undefined;
	/** As one would write it in the address. */
	write: (value: Value) => string;
}

const asText = (value: unknown) => String(value);

const seconds = (fallback: number, least: number, most: number): Field<number> => ({
	fallback,
	read: (given) => {
		const value = typeof given === 'string' && /^\d+(\.\d+)?$/.test(given) ? Number(given) : given;
		return typeof value === 'number' && value >= least && value <= most ? value : undefined;
	},
	write: asText
});

const oneOf = <Value extends string>(fallback: Value, ...others: Value[]): Field<Value> => ({
	fallback,
	read: (given) => [fallback, ...others].find((value) => value === given),
	write: asText
});

const NONE = 'none';

const readHours = (given: unknown): Hours | null | undefined => {
	if (given === NONE || given === null) return null;
	const [from, to, ...more] = typeof given === 'string' ? given.split('-').map(parseTime) : [];
	return from === undefined || to === undefined || from === to || more.length > 0 ? undefined : { from, to };
};

const readAddress = (given: unknown): string | undefined => {
	if (given === '') return '';
	if (typeof given !== 'string' || !/^https?:\/\//.test(given) || !URL.canParse(given)) return undefined;
	return given;
};

const YES: readonly unknown[] = [true, '1', 'true'];
const NO: readonly unknown[] = [false, '0', 'false'];

/** The bounds of the numbers, for the messages as well. */
export const SECONDS = { dwell: [3, 600], idle: [10, 3600], countdown: [5, 120] } as const;

const FIELDS: { [Key in SettingKey]: Field<Settings[Key]> } = {
	tour: {
		fallback: null,
		read: (given, { tours }) => (given === null ? null : tours.find((slug) => slug === given)),
		write: (slug) => slug ?? ''
	},
	dwell: seconds(14, ...SECONDS.dwell),
	idle: seconds(90, ...SECONDS.idle),
	countdown: seconds(30, ...SECONDS.countdown),
	theme: oneOf('night', 'light'),
	lower: {
		fallback: false,
		read: (given) => (YES.includes(given) ? true : NO.includes(given) ? false : undefined),
		write: (on) => (on ? '1' : '0')
	},
	quiet: {
		fallback: null,
		read: readHours,
		write: (hours) => (hours ? `${formatTime(hours.from)}-${formatTime(hours.to)}` : NONE)
	},
	reload: {
		fallback: 4 * 60,
		read: (given) => (given === NONE || given === null ? null : parseTime(given)),
		write: (at) => (at === null ? NONE : formatTime(at))
	},
	orientation: oneOf('auto', 'portrait', 'landscape'),
	languages: {
		fallback: ['en'],
		read: (given, { languages }) => {
			const list = typeof given === 'string' ? given.split(',').map((code) => code.trim()) : given;
			if (!Array.isArray(list) || list.length === 0) return undefined;
			return list.every((code) => languages.includes(code)) ? [...new Set<string>(list)] : undefined;
		},
		write: (list) => list.join(',')
	},
	code: {
		fallback: '2580',
		read: (given) => {
			const code = typeof given === 'number' ? String(given) : given;
			return typeof code === 'string' && /^\d{4,8}$/.test(code) ? code : undefined;
		},
		write: asText
	},
	address: { fallback: '', read: readAddress, write: asText },
	sound: oneOf('off')
};

export const SETTING_KEYS = Object.keys(FIELDS) as SettingKey[];

export const DEFAULT_SETTINGS = Object.fromEntries(
	SETTING_KEYS.map((key) => [key, FIELDS[key].fallback])
) as unknown as Settings;

/** A setting as one would write it in the address. */
export const written = (settings: Settings, key: SettingKey): string =>
	(FIELDS[key].write as (value: unknown) => string)(settings[key]);

/** The key that a slip of the pen most likely meant. */
function meantBy(key: string): SettingKey | null {
	const best = closest(key.toLowerCase(), SETTING_KEYS);
	return distance(key.toLowerCase(), best) <= Math.max(2, key.length * 0.4) ? (best as SettingKey) : null;
}

/** The texts of a file of settings: absent, there, or there but not to be had. */
export type SettingsFile = { text: string } | { missing: true } | { failed: string };

function entriesOf(file: SettingsFile): { given: Record<string, unknown>; problems: SettingProblem[] } {
	const bad = (cause: string) => ({ given: {}, problems: [{ kind: 'file' as const, cause }] });
	if ('failed' in file) return bad(file.failed);
	if ('missing' in file) return { given: {}, problems: [] };
	try {
		const parsed: unknown = JSON.parse(file.text);
		if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
			return { given: parsed as Record<string, unknown>, problems: [] };
		return bad(`{ … } expected, not ${file.text.trim().slice(0, 20)}`);
	} catch (error) {
		return bad((error as Error).message);
	}
}

/** The value as the operator sees it in a message: a text as it is, anything else as JSON. */
const shown = (given: unknown) => (typeof given === 'string' ? given : JSON.stringify(given));

/**
 * Settings from the address and from the file, the address going first. Total: what cannot be used counts as not given,
 * and is reported.
 */
export function readSettings(
	parameters: URLSearchParams,
	file: SettingsFile,
	choices: Choices
): { settings: Settings; origins: Partial<Record<SettingKey, Origin>>; problems: SettingProblem[] } {
	const { given, problems } = entriesOf(file);
	const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
	const origins: Partial<Record<SettingKey, Origin>> = {};
	const wrong: { origin: Origin; key: SettingKey; given: string }[] = [];
	// The file first, so that the address overrules it.
	const all = [
		...Object.entries(given).map(([key, value]) => ({ origin: 'file' as const, key, value })),
		...[...parameters].map(([key, value]) => ({ origin: 'address' as const, key, value }))
	];
	for (const { origin, key, value } of all) {
		if (!Object.hasOwn(FIELDS, key)) {
			problems.push({ kind: 'unknown', origin, key, meant: meantBy(key) });
			continue;
		}
		const known = key as SettingKey;
		const read = FIELDS[known].read(value, choices);
		if (read === undefined) {
			wrong.push({ origin, key: known, given: shown(value) });
			continue;
		}
		settings[known] = read;
		origins[known] = origin;
	}
	const valid = settings as unknown as Settings;
	const misused = wrong.map((one) => ({ kind: 'wrong' as const, ...one, used: written(valid, one.key) }));
	return { settings: valid, origins, problems: [...problems, ...misused] };
}
