import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './presenter.ts';

test.use(withoutLiveMap);

const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 }
];

test('a lesson by keys and clicker', async ({ presenter, page }) => {
	await presenter.opens('present/?tour=thirty-two-years&scene=2');
	await presenter.sees(2);

	await test.step('points come one by one, then who says what, then the next scene', async () => {
		await expect(presenter.points).toHaveCount(0);
		await presenter.presses('ArrowRight', ' ');
		await presenter.sees(2, 2);
		await expect(presenter.points).toHaveCount(2);
		await presenter.presses('PageDown');
		await presenter.sees(2, 3);
		await presenter.presses('PageDown');
		await expect(presenter.panel.locator('[data-position]')).toHaveCount(4);
		await presenter.presses('Enter');
		await presenter.sees(3);
		await presenter.presses('ArrowLeft');
		await expect(presenter.panel).toBeVisible();
		await presenter.presses('PageUp', 'PageUp');
		await presenter.sees(2, 2);
	});
	await test.step('a question stands before its answer', async () => {
		await presenter.presses('3', 'Enter');
		await presenter.sees(3);
		await expect(presenter.caption.locator('[data-question]')).toContainText('twenty years before');
		await expect(presenter.caption.locator('[data-answer]')).toHaveCount(0);
		await expect(presenter.caption.locator('[data-differs]')).toHaveCount(0);
		await presenter.presses('ArrowRight');
		await expect(presenter.caption.locator('[data-answer]')).toBeVisible();
		await expect(presenter.caption.locator('[data-differs]')).toBeVisible();
	});
	await test.step('what is typed is to be seen, and a number beyond the last is the last', async () => {
		await presenter.presses('9', '9');
		await expect(page.locator('[data-typed]')).toContainText('99');
		await presenter.presses('Enter');
		await presenter.sees(15);
		await presenter.presses('Home');
		await presenter.sees(1);
		await presenter.presses('End');
		await presenter.sees(15);
	});
	await test.step('a figure follows the disagreement', async () => {
		await presenter.presses('5', 'Enter', 'ArrowRight', 'ArrowRight', 'ArrowRight');
		await expect(presenter.panel.locator('[data-stage-figure="oil-share"] [data-figure-row]')).toHaveCount(15);
		await presenter.presses('d');
		await expect(presenter.panel).toHaveCount(0);
	});
	await test.step('the other keys', async () => {
		await presenter.presses('b');
		await expect(page.locator('[data-blank]')).toBeVisible();
		await presenter.presses('.');
		await expect(page.locator('[data-blank]')).toHaveCount(0);
		await expect(page.locator('[data-scene-legend]')).toBeVisible();
		await presenter.presses('g');
		await expect(page.locator('[data-scene-legend]')).toHaveCount(0);
		await presenter.presses('g', 't', 'l');
		await expect(page.locator('[data-timer="running"]')).toBeVisible();
		await page.mouse.move(600, 300);
		await expect(page.locator('[data-laser]')).toHaveCSS('opacity', '1');
		await presenter.presses('t', 'l', '?');
		await expect(page.locator('[data-dialog="keys"]')).toBeVisible();
		await presenter.presses('Escape');
		await expect(page.locator('[data-dialog="keys"]')).toBeHidden();
		await presenter.presses('h');
		await expect(presenter.controls).toHaveAttribute('data-controls', 'hidden');
		await presenter.presses('f');
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		await presenter.presses('f');
		const notes = page.waitForEvent('popup');
		await presenter.presses('s');
		await (await notes).close();
	});
	await test.step('all scenes, from which the arrow keys choose one', async () => {
		await presenter.presses('Escape');
		await expect(presenter.choice(5)).toBeFocused();
		await presenter.presses('ArrowRight', 'ArrowDown', 'ArrowUp', 'Enter');
		await presenter.sees(6);
		await presenter.presses('o');
		await expect(presenter.choice(6)).toBeFocused();
		await presenter.presses('Escape');
		await presenter.sees(6);
	});
});

test('the address keeps the scene, and leads to the nearest that exists', async ({ presenter, page }) => {
	await presenter.opens('present/?tour=thirty-two-years&scene=4');
	await presenter.presses('ArrowRight');
	await presenter.sees(5);
	await presenter.seesAddressOf(5);
	await page.reload();
	await presenter.seesLiveStage();
	await presenter.sees(5);
	await page.goBack();
	await presenter.sees(4);

	await presenter.opens('present/?tour=how-do-we-know&scene=999');
	await presenter.sees(8);
	await presenter.opens('present/?tour=nothing-like-it&scene=3&theme=light');
	await presenter.sees(3);
	await expect(page.getByText('There is no tour “nothing-like-it”')).toBeVisible();
	await expect(presenter.stage).not.toHaveAttribute('data-theme', 'night');
	await presenter.uses('theme');
	await expect(presenter.stage).toHaveAttribute('data-theme', 'night');
	await expect(page).not.toHaveURL(/theme=light/);
});

test('a lesson by buttons alone, with a look around', async ({ presenter, reader, page }) => {
	await presenter.opens('present/?tour=thirty-two-years&scene=8');
	await presenter.uses('next');
	await presenter.sees(8, 1);
	await presenter.uses('previous');
	await presenter.sees(8);
	await presenter.caption.locator('[data-differs]').click();
	await expect(presenter.panel.locator('[data-position]')).toHaveCount(2);
	await presenter.panel.locator('[data-panel-close]').click();

	await presenter.uses('explore');
	await expect(page.locator('[data-explore-card]')).toContainText('Talks in Baku');
	await expect(reader.timeline.locator('[data-timeline-event="talks-in-baku"]')).toHaveAttribute('data-selected');
	await reader.timeline.locator('[data-timeline-event="peres-visits-2009"]').focus();
	await presenter.presses('Enter');
	await expect(page.locator('[data-explore-card]')).toContainText('2009');
	await page.locator('[data-back]').click();
	await presenter.sees(8);
	await expect(presenter.caption).toContainText('Talks in Baku');
	await expect(reader.timeline).toHaveCount(0);

	await presenter.uses('overview');
	await presenter.choice(1).click();
	await presenter.sees(1);
	await expect(presenter.maps).toHaveCount(2);
	await expect(page.locator('[data-map-date]')).toHaveText([/1992/, /2024/]);
	expect(await reader.accessibilityProblems()).toEqual([]);
});

test('the caption is for the back row, on every screen, and clear of the map’s marks', async ({ presenter, page }) => {
	await presenter.opens('present/?tour=thirty-two-years&scene=12');
	for (const size of SIZES) {
		await page.setViewportSize(size);
		expect(
			await presenter.letterShare(presenter.caption.locator('[data-caption-text] p').first())
		).toBeGreaterThanOrEqual(1 / 22);
		const mark = presenter.stage.locator('.map-plate a.selected').first();
		await expect(async () => {
			const [words, place] = [(await presenter.caption.boundingBox())!, (await mark.boundingBox())!];
			expect(place.x > words.x + words.width || place.y > words.y + words.height).toBe(true);
		}).toPass();
	}
	// The controls fade and come back, and nothing moves.
	const before = await presenter.caption.boundingBox();
	await expect(presenter.controls).toHaveAttribute('data-controls', 'hidden');
	await page.mouse.move(300, 300);
	await expect(presenter.controls).toHaveAttribute('data-controls', 'shown');
	expect(await presenter.caption.boundingBox()).toEqual(before);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

	test('taps and swipes turn the scenes', async ({ presenter, hand, page }) => {
		await presenter.opens('present/?tour=thirty-two-years&scene=8');
		await hand.taps({ x: 700, y: 600 });
		await presenter.sees(8, 1);
		await hand.taps({ x: 60, y: 600 });
		await presenter.sees(8);
		await hand.moves([{ x: 800, y: 500 }], [{ x: 400, y: 510 }]);
		await presenter.sees(8, 1);
		await hand.moves([{ x: 400, y: 500 }], [{ x: 800, y: 490 }]);
		await presenter.sees(8);
		await page.locator('[data-control="blank"]').tap();
		await page.locator('[data-blank]').tap();
		await presenter.sees(8);
		await expect(page.locator('[data-blank]')).toHaveCount(0);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the first scene is there, with a way to the whole tour', async ({ page }) => {
		await page.goto('present/');
		await expect(page.locator('[data-caption]')).toContainText('Relations open');
		await expect(page.locator('[data-map] svg').first()).toBeVisible();
		await page.getByRole('link', { name: 'Follow this tour as a page' }).click();
		await expect(page.locator('h1')).toContainText('Thirty-two years');
	});
});
