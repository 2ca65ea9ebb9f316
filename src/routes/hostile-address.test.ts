import { describe, expect, it } from 'vitest';
import { HOSTILE, VIEW_PARAMETERS } from '$lib/content/hostile.test-data.ts';
import { tagsIn } from '$lib/content/markup.test-data.ts';
import { chosenVersion } from '$lib/handout/version.ts';
import { rescue } from '$lib/kiosk/health/rescue.ts';
import { DEFAULT_SETTINGS, readSettings, SETTING_KEYS } from '$lib/kiosk/settings.ts';
import type { TourOutline } from '$lib/model/index.ts';
import { readStageAddress } from '$lib/present/stage/address.ts';
import { DEFAULT_VIEW, formatView, parseView, type KnownIds } from '$lib/url/view-state.ts';

const KNOWN: KnownIds = {
	events: new Set(['talks']),
	places: new Set(['baku']),
	routes: new Set(['btc']),
	themes: new Set(['energy']),
	countries: new Set(['AZ']),
	lanes: new Set(['both'])
};
const TOURS = [{ slug: 'one', scenes: 3 }] as TourOutline[];
const SCOPE = 'https://example.org/story/';

const everywhere = (names: readonly string[], text: string) => new URLSearchParams(names.map((name) => [name, text]));

describe.each(HOSTILE.map((text) => [text]))('%j in an address', (text) => {
	it('counts as nothing for the view', () => {
		const view = parseView(everywhere([...VIEW_PARAMETERS, text], text), KNOWN);
		expect(view).toEqual(DEFAULT_VIEW);
		expect(formatView(view).toString()).toBe('');
	});

	it('opens a stage on the first tour, at a scene that it has', () => {
		const { tour, unknown, index, theme } = readStageAddress(everywhere(['tour', 'scene', 'theme'], text), TOURS);
		expect([tour?.slug, unknown, theme]).toEqual(['one', text, null]);
		expect([null, 0, 1, 2]).toContain(index);
	});

	it('chooses a handout that there is', () => {
		expect(chosenVersion(text)).toBe(chosenVersion(null));
	});

	it('is reported to the operator of a kiosk and changes none of its settings, in the address and in the file', () => {
		const choices = { tours: ['one'], languages: ['en'] };
		// An address of the web, however odd, is what that one setting takes; it is drawn as a code and leads nowhere here.
		const keys = SETTING_KEYS.filter((key) => key !== 'address' || !/^https?:/.test(text));
		const asked = readSettings(everywhere([...keys, text], text), { missing: true }, choices);
		expect(asked.settings).toEqual(DEFAULT_SETTINGS);
		expect(asked.problems).toHaveLength(keys.length + 1);
		const file = JSON.stringify(Object.fromEntries([...keys, text].map((key) => [key, text])));
		expect(readSettings(new URLSearchParams(), { text: file }, choices).settings).toEqual(DEFAULT_SETTINGS);
	});

	it('is no page to which a frozen kiosk is sent', async () => {
		const none = { clients: { matchAll: () => Promise.resolve([]) }, scope: SCOPE };
		const ask = (page: string) =>
			rescue({ url: `${SCOPE}kiosk/rescue?page=${encodeURIComponent(page)}`, mode: 'navigate' }, none)!;
		expect((await ask(text)).status).toBe(404);
		const within = await ask(`${SCOPE}?event=${text}`);
		if (within.status !== 200) return;
		const [, , refresh] = tagsIn((await within.text()).replace('<!doctype html>', ''));
		expect(refresh?.attributes.get('content')).toMatch(new RegExp(`^0;url=${SCOPE}`));
	});
});
