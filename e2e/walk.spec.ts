import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

test.use(withoutLiveMap);

// The same walk through every story: this one, and a tiny one elsewhere in the world of which the engine knows nothing.
test('a visitor walks through the story, from the first event to its sources', async ({ reader, page }) => {
	await reader.opens('/');
	const links = reader.list.getByRole('link');
	const events = await links.count();
	expect(events).toBeGreaterThanOrEqual(4);

	const title = await links.first().locator('strong').textContent();
	await links.first().click();
	await reader.seesEvent(title!);
	await expect(reader.map.locator('[data-map-title]')).toBeVisible();
	for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
	await expect(page.getByText(`4 of ${events}`).filter({ visible: true })).toBeVisible();
	await expect(reader.timeline.locator('[data-timeline-event][data-selected]').first()).toBeVisible();
	await reader.goesBack();
	await expect(page.getByText(`3 of ${events}`).filter({ visible: true })).toBeVisible();

	await page.getByRole('link', { name: 'Read with all sources' }).filter({ visible: true }).click();
	await expect(page.locator('h1[data-event-title]')).toBeVisible();
	await page.locator('a[rel="next"]').click();
	await page.locator('.places a').first().click();
	await expect(page.locator('h1[data-page-title]')).toBeVisible();
	await expect(reader.map.locator('svg').first()).toBeVisible();

	await page.getByRole('link', { name: 'Disagreements', exact: true }).first().click();
	await page.locator('main li a').first().click();
	const mark = page.locator('[data-citation]').first();
	const id = await mark.getAttribute('data-citation');
	await mark.click();
	await expect(page.locator(`[data-citation-card="${id}"]`)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(mark).toBeFocused();

	await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
	await page.locator('main h3 a').first().click();
	await expect(page.locator('[data-claim]').first()).toBeVisible();
	await page.getByRole('link', { name: 'About', exact: true }).first().click();
	await expect(page.locator('h1')).toHaveText('About this story');
});

test('nothing of one story shows in another', async ({ reader, page }, { project }) => {
	test.skip(project.name === 'story', 'these are the words of this story');
	for (const address of ['/', 'sources/', 'disagreements/', 'about/']) {
		await reader.opens(address);
		await expect(page.locator('body')).not.toContainText(/Azerbaijan|Kazakhstan|Caspian|Baku/);
	}
});
