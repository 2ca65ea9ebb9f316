import { withoutLiveMap } from './browser-args.ts';
import { expect, test, type Reader } from './driver.ts';

test.use(withoutLiveMap);

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** Where the list comes out from under the map, px. */
const FOOT_OF_MAP = 262;

const rowTop = (reader: Reader, slug: string) =>
	reader.list.locator(`[data-event-link="${slug}"]`).evaluate((row) => Math.round(row.getBoundingClientRect().top));

test.describe('the rail of years on a phone', () => {
	test('takes the list and the map to the date under a finger, and leaves them there', async ({ reader, hand }) => {
		await reader.opens('/');
		const overview = reader.page.locator('[data-rail-overview]');
		await expect(reader.yearBox).toHaveText('1991');

		await hand.holds(reader.yearBox, { x: 25, y: 500 });
		await expect(overview).toBeVisible();
		const under = (await overview.locator('[data-rail-date]').textContent())!.trim();
		expect(under).toMatch(/^[A-Z][a-z]+ 200[5-9]$/);
		await reader.seesMapOf(new RegExp(`The map on \\d+ ${under}$`));
		await hand.letsGo();
		await expect(overview).toBeHidden();
		await reader.seesMapOf(new RegExp(`${under}$`));
		await expect(reader.page).toHaveURL(/\?date=200\d-/);
		await expect(reader.yearBox).toHaveText('2009');
		expect(await rowTop(reader, 'peres-visits-2009')).toBe(FOOT_OF_MAP);

		// The page goes on scrolling under other fingers, and the box says what has come to it.
		await reader.page.mouse.move(250, 600);
		await reader.page.mouse.wheel(0, 300);
		await expect(reader.yearBox).not.toHaveText('2009');
	});

	test('goes through the events by keyboard, and narrows time for the list', async ({ reader }) => {
		await reader.opens('/');
		const box = reader.yearBox;
		await box.focus();
		await box.press('PageDown');
		await expect(box).toHaveAttribute('aria-valuetext', /1993/);
		await box.press('End');
		await expect(box).toHaveText('2024');
		await box.press('ArrowUp');
		await box.press('Home');
		await box.press('ArrowDown');
		await expect(box).toHaveAttribute('aria-valuetext', /1992/);
		await reader.seesMapOf(/1992$/);

		await box.press('Enter');
		await reader.page.getByRole('slider', { name: 'End of the stretch in view' }).press('PageUp');
		await expect(reader.page).toHaveURL(/to=2024-01-01/);
		await expect(reader.page.locator('[data-result]')).not.toHaveAttribute('data-result', '35');
		await reader.page.keyboard.press('Escape');
		await expect(reader.page.locator('[data-rail-overview]')).toBeHidden();
		await expect(box).toBeFocused();
		await box.press('0');
		await expect(reader.page.locator('[data-result]')).toHaveAttribute('data-result', '35');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('is a quiet list of years', async ({ reader }) => {
			await reader.opens('/');
			await expect(reader.list.getByText('2009', { exact: true })).toBeVisible();
			await expect(reader.yearBox).toHaveCount(0);
		});
	});
});
