import { expect, test } from './driver.ts';

// The same walk through another story, elsewhere in the world: the engine knows nothing of the first one.
test('another story tells itself with the same engine', async ({ reader, page }) => {
	await reader.opens('/');
	const links = reader.list.getByRole('link');
	await expect(links).toHaveCount(4);
	const title = await links.first().locator('strong').textContent();
	await links.first().click();
	await reader.seesEvent(title!);
	await expect(reader.map).toBeVisible();

	for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
	await expect(reader.timeline.locator('[data-selected]').first()).toBeVisible();
	await page.goBack();

	await page.getByRole('link', { name: 'Disagreements', exact: true }).first().click();
	await page.locator('main li a').first().click();
	await expect(page.locator('h1')).toBeVisible();
	const mark = page.locator('[data-citation]').first();
	await mark.click();
	await expect(page.locator('[data-citation-card]')).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.getByText(/Azerbaijan|Kazakhstan|Caspian/)).toHaveCount(0);
});
