import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kioskWords } from '../i18n/kiosk-words.ts';
import { translator } from '../i18n/index.ts';
import { problemInWords } from './problem-words.ts';
import { DEFAULT_SETTINGS, readSettings, SETTING_KEYS, written, type SettingsFile } from './settings.ts';

const CHOICES = { tours: ['pipelines', 'thirty-years'], languages: ['en', 'he'] };
const read = (address: string, file: SettingsFile = { missing: true }) =>
	readSettings(new URLSearchParams(address), file, CHOICES);
const inFile = (values: unknown): SettingsFile => ({ text: JSON.stringify(values) });

describe('settings of the kiosk', () => {
	it('are the defaults where nothing is given', () => {
		expect(read('')).toEqual({ settings: DEFAULT_SETTINGS, origins: {}, problems: [] });
	});

	it('come from the address', () => {
		const { settings, problems } = read(
			'tour=pipelines&dwell=8&idle=60&countdown=15&theme=light&lower=1&quiet=22:00-07:00&reload=03:30' +
				'&orientation=portrait&languages=he,en&code=1992&address=https://ties.example.org/&sound=off'
		);
		expect(problems).toEqual([]);
		expect(settings).toEqual({
			tour: 'pipelines',
			dwell: 8,
			idle: 60,
			countdown: 15,
			theme: 'light',
			lower: true,
			quiet: { from: 1320, to: 420 },
			reload: 210,
			orientation: 'portrait',
			languages: ['he', 'en'],
			code: '1992',
			address: 'https://ties.example.org/',
			sound: 'off'
		});
	});

	it('come from the file, and the address goes before it', () => {
		const { settings, origins } = read(
			'idle=45',
			inFile({ idle: 60, dwell: 9, lower: true, quiet: null, reload: 'none' })
		);
		expect(settings).toMatchObject({ idle: 45, dwell: 9, lower: true, quiet: null, reload: null });
		expect(origins).toEqual({ idle: 'address', dwell: 'file', lower: 'file', quiet: 'file', reload: 'file' });
	});

	it('that cannot be used count as not given, and are reported with what is used instead', () => {
		const { settings, problems } = read('idle=soon&dwell=1', inFile({ idle: 60, theme: 'dark', lower: 'yes' }));
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, idle: 60 });
		expect(problems).toEqual([
			{ kind: 'wrong', origin: 'file', key: 'theme', given: 'dark', used: 'night' },
			{ kind: 'wrong', origin: 'file', key: 'lower', given: 'yes', used: '0' },
			{ kind: 'wrong', origin: 'address', key: 'idle', given: 'soon', used: '60' },
			{ kind: 'wrong', origin: 'address', key: 'dwell', given: '1', used: '14' }
		]);
	});

	it('that nobody knows are ignored, with a guess at what was meant', () => {
		const { settings, problems } = read('idel=60&colour=red', inFile({ Tour: 'pipelines' }));
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(problems).toEqual([
			{ kind: 'unknown', origin: 'file', key: 'Tour', meant: 'tour' },
			{ kind: 'unknown', origin: 'address', key: 'idel', meant: 'idle' },
			{ kind: 'unknown', origin: 'address', key: 'colour', meant: null }
		]);
	});

	it('stay what they are where the file is broken', () => {
		for (const text of ['{ "idle": 60, }', '[]', 'null', '12', '']) {
			const { settings, problems } = read('', { text });
			expect(settings).toEqual(DEFAULT_SETTINGS);
			expect(problems).toMatchObject([{ kind: 'file' }]);
		}
		expect(read('', { failed: '500' }).problems).toEqual([{ kind: 'file', cause: '500' }]);
	});

	it('offer no tour and no language that the story does not have', () => {
		const { settings, problems } = read('tour=nowhere&languages=en,az');
		expect(settings).toMatchObject({ tour: null, languages: ['en'] });
		expect(problems).toMatchObject([{ key: 'tour' }, { key: 'languages', given: 'en,az', used: 'en' }]);
	});

	it('take only https and http for an address', () => {
		for (const wrong of ['javascript:alert(1)', 'ties.example.org', 'https://', 'data:text/html,x'])
			expect(read(`address=${encodeURIComponent(wrong)}`).settings.address).toBe('');
	});

	it('are the defaults in the file that comes with the site', () => {
		const { settings, problems } = read('', { text: readFileSync('static/kiosk.json', 'utf8') });
		expect(problems).toEqual([]);
		expect(settings).toEqual(DEFAULT_SETTINGS);
	});

	it('are read back as they are written', () => {
		const given = 'tour=pipelines&dwell=8&theme=light&lower=1&quiet=22:00-07:00&reload=none&code=0077';
		const { settings } = read(given);
		const address = new URLSearchParams(SETTING_KEYS.map((key) => [key, written(settings, key)]));
		expect(readSettings(address, { missing: true }, CHOICES)).toMatchObject({ settings, problems: [] });
	});

	it('are always whole, whatever is written', () => {
		const key = fc.oneof(fc.constantFrom(...SETTING_KEYS, '__proto__', 'constructor', 'idel'), fc.string());
		const value = fc.oneof(fc.string(), fc.constantFrom('1', '-1', '1e9', 'NaN', '99:99', '07:00-07:00', '../..'));
		fc.assert(
			fc.property(fc.array(fc.tuple(key, value)), fc.dictionary(key, fc.jsonValue()), (pairs, file) => {
				const { settings } = readSettings(new URLSearchParams(pairs), inFile(file), CHOICES);
				expect(Object.keys(settings)).toEqual(SETTING_KEYS);
				for (const one of ['idle', 'dwell', 'countdown'] as const) expect(settings[one]).toBeGreaterThanOrEqual(3);
				expect(settings.code).toMatch(/^\d{4,8}$/);
				expect(CHOICES.languages).toEqual(expect.arrayContaining(settings.languages));
			})
		);
	});
});

describe('messages to the operator', () => {
	const messages = (address: string, file?: SettingsFile) =>
		read(address, file).problems.map((problem) => problemInWords(problem, CHOICES, kioskWords(translator('en'))));

	it('say what is wrong, where, what would be right and what is used instead', () => {
		expect(messages('idle=soon&idel=4&tour=x&colour=red', { text: '{ "quiet": "late" }' })).toEqual([
			'In the address: there is no setting “idel”. It is ignored. Did you mean “idle”?',
			'In the address: there is no setting “colour”. It is ignored.',
			'In kiosk.json: “quiet” must be two times of the day, such as 22:00-07:00, or none; it is “late”. “none” is used.',
			'In the address: “idle” must be a number of seconds from 10 to 3600; it is “soon”. “90” is used.',
			'In the address: “tour” must be the name of a tour: pipelines, thirty-years; it is “x”. The default is used.'
		]);
		expect(messages('', { text: '{' })[0]).toMatch(
			/^kiosk\.json cannot be read: .+ It must be JSON, such as \{ "idle": 90 \}\./
		);
	});

	it('know what every setting must be', () => {
		for (const key of SETTING_KEYS) expect(messages(`${key}=%00`)[0]).not.toMatch(/undefined|\{\w+\}/);
	});
});
