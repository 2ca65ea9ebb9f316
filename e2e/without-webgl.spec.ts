import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

test.use(withoutLiveMap);

test('without WebGL the picture follows date and selection, and its marks open', async ({ reader }) => {
	await reader.opens('/');
	await expect(reader.picture).toBeVisible();
	await reader.choosesInList(/Kazakhstan moves its capital/);
	await reader.seesMapOf(/1997/);
	await expect(reader.picture).toContainText('Akmola');
	await reader.picture.getByRole('link', { name: /^Almaty/ }).focus();
	await reader.page.keyboard.press('Enter');
	await expect(reader.page.locator('[data-popover="event-menu"]')).toBeVisible();
	await expect(reader.map.locator('[data-map-state]')).toHaveCount(0);
});
