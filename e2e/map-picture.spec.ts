import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

// What is said of the map and done beside it is the same for the live map and the picture.
test.use(withoutLiveMap);

test('playing moves the date through the years and rests where it is paused', async ({ reader }) => {
	await reader.opens('/');
	await reader.page.getByRole('button', { name: 'Play', exact: true }).click();
	await reader.seesMapOf(/The map on .* 199[2-9]/);
	await reader.page.getByRole('button', { name: 'Pause', exact: true }).click();
	await expect(reader.page).toHaveURL(/\?date=199\d-\d\d-\d\d$/);
	const rested = await reader.map.locator('[data-map-title]').textContent();
	await expect(reader.page.locator('[data-latest-event]')).toBeVisible();
	await expect(reader.map.locator('[data-map-title]')).toHaveText(rested!);
});

test('a pipeline of the context is put on the map, and the address remembers it', async ({ reader }) => {
	await reader.opens('/');
	await reader.page.getByRole('button', { name: 'Pipelines' }).click();
	await reader.page.locator('[data-route-shown="eapc"]').check();
	await expect(reader.page).toHaveURL(/routes=[^&]*eapc/);
	await reader.page.reload();
	await reader.seesLivePage();
	await expect.poll(() => reader.mapNames()).toContain('Eilat–Ashkelon pipeline (Trans-Israel pipeline)');
});

test('events without a place have no mark and are listed apart', async ({ reader }) => {
	await reader.opens('/');
	const link = reader.map.locator('[data-map-list]').getByRole('link', { name: /Eurasian Economic Union/ });
	await link.focus();
	await reader.page.keyboard.press('Enter');
	await reader.seesEvent(/Eurasian Economic Union/);
});

test('a journey is told in the order of its stops', async ({ reader }) => {
	await reader.opens('/?event=talks-in-baku');
	await expect(reader.map.locator('[data-map-list]')).toContainText(
		'1 Ben Gurion Airport, 13 December; 2 Baku, 13 December; 3 Astana, 14 December'
	);
});

test('what the map is drawn from and how exact it is stands on the map', async ({ reader }) => {
	await reader.opens('/');
	await reader.page.getByRole('button', { name: 'About this map' }).click();
	const notes = reader.page.locator('[data-popover="map-notes"]');
	await expect(notes).toContainText('Natural Earth');
	await notes.getByRole('link').click();
	await expect(reader.page).toHaveURL(/about\/#map$/);
	await expect(reader.page.locator('#map')).toBeVisible();
});
