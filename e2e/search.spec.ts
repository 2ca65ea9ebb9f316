import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

test.use(withoutLiveMap);

test.describe('by keyboard alone', () => {
	test('one goes from / to an opened event', async ({ reader }) => {
		await reader.opens('/');
		await reader.searchesFor('herzog baku', 'event:herzog-in-baku');
		await reader.page.keyboard.press('ArrowDown');
		const active = reader.page.getByRole('option', { selected: true });
		await expect(active).toHaveAttribute('data-search-option', 'event:herzog-in-baku');
		await expect(reader.searchField).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id'))!);
		await expect(active.locator('mark')).toHaveText(['Herzog', 'Baku']);
		await reader.page.keyboard.press('Enter');
		await reader.seesEvent('President Herzog visits Baku');
		await expect(reader.page).toHaveURL(/\?event=herzog-in-baku$/);
		await expect(reader.page.getByRole('listbox')).toBeHidden();
	});

	test('one goes to a claim in its document by its number', async ({ reader }) => {
		await reader.opens('about/');
		await reader.searchesFor('s1-19', 'claim:S1-19');
		await reader.page.keyboard.press('Enter');
		await expect(reader.page).toHaveURL(/\/source\/S1\/#S1-19$/);
		await expect(reader.page.locator('[data-claim="S1-19"]')).toBeInViewport();
	});

	test('one goes through the events of a person, and back', async ({ reader }) => {
		await reader.opens('about/');
		await reader.searchesFor('Нетаниягу', 'person:benjamin-netanyahu');
		await reader.page.keyboard.press('Enter');
		await expect(reader.page.getByRole('group', { name: /^Events with Benjamin Netanyahu/ })).toBeVisible();
		await reader.page.keyboard.press('Escape');
		await expect(reader.searchResults.first()).toHaveAttribute('data-search-option', 'person:benjamin-netanyahu');
		await reader.page.keyboard.press('Enter');
		await reader.page.keyboard.press('Enter');
		await expect(reader.page).toHaveURL(/\/event\/first-stop-in-baku-1997\/$/);
	});

	test('Escape closes the results, then empties the field, then leaves it', async ({ reader }) => {
		await reader.opens('about/');
		await reader.searchesFor('Red Village', 'place:qirmizi-qesebe');
		await expect(reader.searchField).toHaveAttribute('aria-expanded', 'true');
		await reader.page.keyboard.press('Escape');
		await expect(reader.searchField).toHaveAttribute('aria-expanded', 'false');
		await expect(reader.searchField).toHaveValue('Red Village');
		await reader.page.keyboard.press('Escape');
		await expect(reader.searchField).toHaveValue('');
		await reader.page.keyboard.press('Escape');
		await expect(reader.searchField).not.toBeFocused();
	});

	test('one sees more of a group', async ({ reader }) => {
		await reader.opens('about/');
		await reader.searchesFor('s1-1', 'claim:S1-10');
		await expect(reader.searchResults).toHaveCount(6);
		await reader.page.keyboard.press('ArrowUp');
		await reader.page.keyboard.press('Enter');
		await expect(reader.searchResults).toHaveCount(10);
		await expect(reader.page.getByRole('option', { selected: true })).toHaveAttribute(
			'data-search-option',
			'claim:S1-15'
		);
	});
});

test('where nothing is found, it says so and what to try', async ({ reader }) => {
	await reader.opens('about/');
	await reader.searchesFor('xyzzy');
	const panel = reader.page.locator('[data-search-panel]');
	await expect(panel).toContainText('Nothing found for “xyzzy”');
	await expect(reader.page.getByRole('status')).toHaveText('Nothing found for “xyzzy”');
	expect(await reader.accessibilityProblems()).toEqual([]);
	await panel.getByRole('button', { name: 'Nur-Sultan' }).click();
	await expect(reader.searchField).toHaveValue('Nur-Sultan');
	await expect(reader.searchResults.first()).toHaveAttribute('data-search-option', 'place:astana');
});

test('it asks for its index once, at first use, and then works without a network', async ({ reader, context }) => {
	const asked: string[] = [];
	await reader.opens('sources/');
	context.on('request', (request) => asked.push(request.url()));
	await reader.searchesFor('Tereschenko', 'person:sergey-tereshchenko');
	expect(asked.filter((url) => url.endsWith('/search.json'))).toHaveLength(1);
	await context.setOffline(true);
	asked.length = 0;
	await reader.searchField.fill('Qirmizi Qesebe');
	await expect(reader.searchResults.first()).toHaveAttribute('data-search-option', 'place:qirmizi-qesebe');
	await expect(reader.searchResults.first().locator('mark')).toHaveText(['Qırmızı', 'Qəsəbə']);
	expect(asked).toEqual([]);
});

test('it shows markup in content as text', async ({ reader }) => {
	const hostile = '<img src=x onerror="document.title = 1">';
	await reader.page.route('**/search.json', async (route) => {
		const response = await route.fetch();
		const data = await response.json();
		const entry = data.entries.find(({ id }: { id: string }) => id === 'qirmizi-qesebe');
		Object.assign(entry, { title: `${entry.title} ${hostile}`, names: [`Red Village ${hostile}`], note: hostile });
		await route.fulfill({ json: data });
	});
	await reader.opens('about/');
	await reader.searchesFor('red village');
	const result = reader.page.locator('[data-search-option="place:qirmizi-qesebe"]');
	await expect(result).toContainText(`Qırmızı Qəsəbə ${hostile}`);
	await expect(result).toContainText(`Red Village ${hostile}`);
	await expect(result.locator('img')).toHaveCount(0);
});

test('its results are without violation for axe', async ({ reader }) => {
	await reader.opens('/');
	await reader.searchesFor('Astana', 'place:astana');
	await reader.page.keyboard.press('ArrowDown');
	expect(await reader.accessibilityProblems()).toEqual([]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a press on the sign opens it over the page, and a result opens in the sheet', async ({ reader }) => {
		await reader.opens('/');
		await reader.searchField.tap();
		await reader.searchField.fill('red village');
		const panel = reader.page.locator('[data-search-panel]');
		await expect(reader.searchResults.first()).toHaveAttribute('data-search-option', 'place:qirmizi-qesebe');
		expect((await panel.boundingBox())!.width).toBe(390);
		expect(await reader.accessibilityProblems()).toEqual([]);
		await reader.page.locator('[data-search-option="event:mountain-jews-museum"]').tap();
		await expect(panel).toBeHidden();
		await reader.seesEvent(/^A museum of Mountain Jews/);
	});

	test('it closes by its button', async ({ reader }) => {
		await reader.opens('about/');
		await reader.searchField.tap();
		await reader.page.getByRole('button', { name: 'Close the search' }).tap();
		await expect(reader.page.locator('[data-search-panel]')).toBeHidden();
		expect((await reader.searchField.boundingBox())!.width).toBeLessThan(60);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no field that could not search', async ({ reader }) => {
		await reader.opens('about/');
		await expect(reader.page.locator('[data-search-field]')).toBeHidden();
	});
});
