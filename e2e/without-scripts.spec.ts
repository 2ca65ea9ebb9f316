import { expect, test } from './driver.ts';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
	test('the first page shows every event as a link, and the map', async ({ page }) => {
		await page.goto('');
		await expect(page.locator('[data-event-list] a')).toHaveCount(35);
		await expect(page.locator('[data-event-list] a').first()).toContainText('Israel recognises Azerbaijan');
		await expect(page.locator('[data-map] svg').first()).toBeVisible();
		await page
			.getByRole('link', { name: /Talks in Baku/ })
			.filter({ visible: true })
			.first()
			.click();
		await expect(page.locator('h1')).toHaveText(/^Talks in Baku/);
	});

	test('an event reads whole, and its marks lead to its sources', async ({ page }) => {
		await page.goto('event/aliyev-arms-total/');
		await expect(page.locator('article .prose').first()).toContainText('$4.85 billion');
		await page.locator('[data-citation="R05"]').first().click();
		await expect(page).toHaveURL(/#evidence-R05$/);
		await expect(page.locator('#evidence-R05')).toBeVisible();
	});

	test('a document lists all its claims with their checks', async ({ page }) => {
		await page.goto('source/S2/');
		await expect(page.locator('[data-claim]')).toHaveCount(28);
		await expect(page.locator('#S2-09')).toContainText('Contradicted');
	});
});
