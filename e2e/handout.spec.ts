import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { decode } from 'fast-png';
import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

test.use(withoutLiveMap);

type Version = 'students' | 'teacher' | 'slides';

/** Opens a handout and waits until it is drawn for the size that it has. */
async function opensHandout(page: Page, tour: string, version: Version) {
	await page.goto(`handout/?tour=${tour}&for=${version}`);
	await expect(page.locator('[data-handout="alive"]')).toBeVisible();
	await expect(page.locator(`[data-sheet="${version}"] .map-plate`).first()).toBeVisible();
}

/** How many pages the open handout prints on, and whether anything on them is wider than the paper. */
async function prints(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const pdf = await page.pdf({ format, preferCSSPageSize: false });
	return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)!.length;
}

/** Millimetres of a page without its margins, the narrower and the lower of the two papers together. */
const PAPER = { width: 186, height: 255 };
const MM = 96 / 25.4;

/** What stands over the edge of the sheet or has more within it than it shows, as the sheet is printed. */
const overflowing = (page: Page) =>
	page.evaluate((width) => {
		const sheet = document.querySelector('[data-sheet]')!;
		const { left, right } = sheet.getBoundingClientRect();
		const over = [...sheet.querySelectorAll('p, li, h1, h2, h3, td, th, svg:not(.map-plate *), section')].filter(
			(one) => {
				const box = one.getBoundingClientRect();
				return box.width > 2 && (box.left < left - 8 || box.right > right + 8);
			}
		);
		return [...(right - left > width + 1 ? [`sheet of ${right - left} px`] : []), ...over.map((one) => one.outerHTML)];
	}, PAPER.width * MM);

test('the sheet for students prints on A4 and Letter, and says neither answers nor notes', async ({ page }) => {
	await opensHandout(page, 'thirty-two-years', 'students');
	await expect(page.locator('[data-entry]')).toHaveCount(15);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 703, height: 1000 });
	expect(await overflowing(page)).toEqual([]);
	expect(await prints(page, 'A4')).toBe(3);
	expect(await prints(page, 'Letter')).toBe(3);

	// No text beside the axis is higher than its place, so every line leads to its number.
	const places = await page
		.locator('[data-entry]')
		.evaluateAll((all) =>
			all.map((one) => [one.clientHeight, Number(one.querySelector('svg.strut')!.getAttribute('height'))])
		);
	for (const [height, room] of places) expect(height).toBeLessThanOrEqual(room! + 1);
	const axis = (await page.locator('[data-axis]').boundingBox())!;
	expect(axis.y + axis.height, 'axis and head stand on one page').toBeLessThanOrEqual(PAPER.height * MM);

	await expect(page.locator('[data-answer], [data-teacher-notes]')).toHaveCount(0);
	const sheet = page.locator('[data-sheet]');
	await expect(sheet).not.toContainText('If asked');
	await expect(sheet).toContainText('Check these sentences');
	await expect(sheet.locator('[data-task="gaps"] .blank').first()).toBeVisible();
});

test('the teacher’s sheet has the answers, what checks found, and the notes of each scene', async ({ page }) => {
	await opensHandout(page, 'thirty-two-years', 'teacher');
	expect(await prints(page, 'A4')).toBe(4);
	expect(await prints(page, 'Letter')).toBe(5);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 703, height: 1000 });
	expect(await overflowing(page)).toEqual([]);
	await expect(page.locator('[data-teacher-notes] li')).toHaveCount(15);
	await expect(page.locator('[data-teacher-notes]')).toContainText('If asked');
	await expect(page.locator('[data-task="gaps"] .blank')).toHaveCount(0);
	await expect(page.locator('[data-task="claims"] .ringed').first()).toBeVisible();
	for (const task of await page.locator('[data-task]').all()) {
		await expect(task.locator('[data-answer]').first()).toBeVisible();
	}
});

test('a tour prints as a page for each scene, across the paper', async ({ page }) => {
	await opensHandout(page, 'pipelines', 'slides');
	const slides = page.locator('[data-slide]');
	await expect(slides).toHaveCount(6);
	// Two of them show two days side by side.
	await expect(slides.locator('.map-plate')).toHaveCount(8);
	for (const format of ['A4', 'Letter'] as const) expect(await prints(page, format)).toBe(6);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 964, height: 704 });
	expect(await slides.evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length)).toBe(
		0
	);
	const texts = await slides
		.locator('.body')
		.evaluateAll((all) => all.map((one) => [one.scrollHeight, one.clientHeight]));
	for (const [needed, room] of texts) expect(needed).toBeLessThanOrEqual(room! + 1);
	await expect(page.locator('[data-sheet]')).not.toContainText('If asked');
});

test('another tour is chosen in the bar, and each of its codes leads to its event', async ({ page, baseURL }) => {
	await opensHandout(page, 'nothing-like-it', 'students');
	await expect(page.getByRole('status')).toContainText('“nothing-like-it”');
	await page.getByRole('link', { name: 'How do we know?' }).click();
	await expect(page.locator('h1')).toHaveText('How do we know?');
	await expect(page.locator('[data-entry]')).toHaveCount(7);
	const events = await page
		.locator('[data-entry]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-entry')));
	const codes = page.locator('[data-codes="drawn"] svg');
	await expect(codes).toHaveCount(events.length);
	for (const [index, event] of events.entries()) {
		const { data, width, height, channels } = decode(await codes.nth(index).screenshot());
		const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
		for (let i = 0; i < width * height; i++) {
			for (let c = 0; c < 3; c++) pixels[4 * i + c] = Number(data[channels * i + c]);
		}
		expect(jsQR(pixels, width, height)?.data).toBe(`${baseURL}event/${event}/`);
	}
	await page.getByRole('link', { name: 'Teacher', exact: true }).click();
	await expect(page).toHaveURL(/tour=how-do-we-know&for=teacher/);
	await expect(page.locator('[data-sheet="teacher"]')).toBeVisible();
	expect(await prints(page, 'Letter')).toBeGreaterThan(2);
	await page.goBack();
	await expect(page.locator('[data-sheet="students"]')).toBeVisible();
});

test('students follow a tour by themselves: answers open with their sources, and notes stay with the teacher', async ({
	page
}) => {
	await page.goto('tours/');
	await expect(page.locator('[data-tour]')).toHaveCount(3);
	await page.getByRole('link', { name: 'How do we know?' }).click();
	await expect(page.locator('[data-scene]')).toHaveCount(8);
	const html = await page.content();
	expect(html).not.toContain('If asked');
	const question = page.locator('#scene-1 [data-question]');
	await expect(question.locator('.answer')).toBeHidden();
	await question.getByText('Show who says so').click();
	await expect(question.locator('.answer [data-citation="S0-17"]')).toBeVisible();
	await expect(page.locator('#scene-2 .map-plate')).toHaveCount(2);
	await page.locator('#scene-2 a[rel="next"]').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#scene-3$/);
	await expect(page.locator('#scene-3')).toBeInViewport();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the first tour’s sheet is there, and so are the answers of a tour', async ({ page }) => {
		await page.goto('handout/');
		await expect(page.locator('[data-sheet="students"] [data-entry]')).toHaveCount(15);
		await expect(page.locator('.map-plate .numbered').first()).toBeVisible();
		await page.goto('tour/pipelines/');
		const question = page.locator('[data-question], [data-differ]').first();
		await question.getByText('Show who says so').click();
		await expect(question.locator('details')).toHaveAttribute('open', '');
	});
});
