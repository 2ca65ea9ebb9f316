import type { BrowserContext, Page } from '@playwright/test';
import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

test.use({ ...withoutLiveMap, viewport: { width: 1280, height: 800 } });

const TOUR = 'how-do-we-know';

/** A window of a presentation: the stage or the notes. */
const stageOf = (page: Page) => page.locator('[data-stage="alive"]');
const notesOf = (page: Page) => page.locator('[data-notes-window]');

/** Waits until a window shows a scene, counted from 1, and a step of it. */
const shows = {
	stage: async (page: Page, scene: number, step = 0) => {
		await expect(stageOf(page)).toHaveAttribute('data-scene', String(scene));
		await expect(stageOf(page)).toHaveAttribute('data-step', String(step));
	},
	notes: (page: Page, scene: number, step = 0) =>
		expect(notesOf(page)).toHaveAttribute('data-notes-window', `${scene}/${step}`)
};

const seesStage = (notes: Page, state: 'open' | 'closed') =>
	expect(notes.locator('h2[data-stage]')).toHaveAttribute('data-stage', state);

async function opensStage(context: BrowserContext, scene = 1): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`present/?tour=${TOUR}&scene=${scene}`);
	await expect(stageOf(page)).toBeVisible();
	return page;
}

/** Opens the notes of a tour, by themselves. */
async function opensNotes(page: Page, query = `?tour=${TOUR}`) {
	await page.goto(`present/notes/${query}`);
	await expect(notesOf(page)).toBeVisible();
}

test('stage and notes keep in step both ways, through reloads, closing and reopening', async ({ context }) => {
	const stage = await opensStage(context, 3);
	const [notes] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')]);
	await shows.notes(notes, 3);
	await seesStage(notes, 'open');

	await notes.locator('[data-next]').click();
	await shows.stage(stage, 3, 1);
	await stage.keyboard.press('PageDown');
	await shows.notes(notes, 3, 2);
	await expect(notes.locator('[data-aside="question"] [data-shown]')).toHaveAttribute('data-shown', 'false');
	await notes.locator('[data-next]', { hasText: 'Show answer' }).click();
	await shows.stage(stage, 3, 3);
	await expect(notes.locator('[data-aside="question"] [data-shown]')).toHaveAttribute('data-shown', 'true');

	await test.step('who disagrees is opened on the stage by either window', async () => {
		await notes.locator('[data-next]', { hasText: 'Who says what' }).click();
		await expect(stage.locator('[data-panel="disagreement"]')).toBeVisible();
		await notes.locator('[data-next]', { hasText: 'Show figure' }).click();
		await expect(stage.locator('[data-panel="figure"]')).toBeVisible();
		await stage.keyboard.press('ArrowLeft');
		await expect(notes.locator('[data-next]')).toContainText('Show figure');
	});

	await test.step('either window comes back from a reload to where the other is', async () => {
		await stage.reload();
		await shows.stage(stage, 3, 3);
		await notes.reload();
		await shows.notes(notes, 3, 3);
		await stage.keyboard.press('b');
		await expect(notes.locator('[data-screen]')).toHaveAttribute('data-screen', 'blank');
		await notes.getByRole('button', { name: 'Blank screen' }).click();
		await expect(stage.locator('[data-blank]')).toBeHidden();
	});

	await test.step('a stage that is closed is missed, and comes back where the notes are', async () => {
		await stage.close();
		await seesStage(notes, 'closed');
		await notes.keyboard.press('5');
		await notes.keyboard.press('Enter');
		const opening = context.waitForEvent('page');
		await notes.getByRole('button', { name: 'Open it in a window' }).click();
		const again = await opening;
		await shows.stage(again, 5);
		await seesStage(notes, 'open');

		await notes.close();
		await again.keyboard.press('ArrowRight');
		await shows.stage(again, 5, 1);
		const [reopened] = await Promise.all([context.waitForEvent('page'), again.keyboard.press('s')]);
		await shows.notes(reopened, 5, 1);

		await reopened.getByRole('button', { name: 'End', exact: true }).click();
		await reopened.getByRole('button', { name: 'End it' }).click();
		await expect(again).toHaveURL(/\/tour\/how-do-we-know\/$/);
	});
});

test('the clock starts with the first step, holds to the plan in words, and survives a reload', async ({ page }) => {
	await page.clock.install({ time: new Date('2024-01-15T10:00:00Z') });
	await opensNotes(page);
	const elapsed = page.locator('[data-elapsed]');
	const pace = page.locator('[data-pace]');
	await expect(elapsed).toHaveText('00:00');
	await expect(page.locator('[data-remaining]')).toHaveText('10:00');
	await expect(pace).toHaveText('The clock starts with the first step.');

	await page.clock.runFor(60_000);
	await page.keyboard.press('ArrowRight');
	await page.clock.runFor(61_000);
	await expect(elapsed).toHaveText('01:01');
	await expect(pace).toHaveAttribute('data-pace', 'on-plan');

	await page.reload();
	await page.clock.runFor(1000);
	await expect(elapsed).toHaveText(/^01:0[2-5]$/);
	await page.clock.fastForward(180_000);
	await expect(pace).toHaveText(/^\d minutes behind: scene 1 was due by 01:/);
	await page.keyboard.press('End');
	await expect(pace).toHaveText(/minutes ahead: scene 8 is planned from 0/);

	await page.keyboard.press('t');
	const held = await elapsed.textContent();
	await page.clock.fastForward(60_000);
	await expect(elapsed).toHaveText(held!);
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.clock.fastForward(600_000);
	await expect(page.locator('[data-remaining]')).toHaveText(/^\+0[3-5]:/);
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(elapsed).toHaveText('00:00');
});

test('the notes work by themselves: keys, sources, all scenes, size and colours', async ({ reader }) => {
	const { page } = reader;
	await opensNotes(page, `?tour=${TOUR}&split`);
	await seesStage(page, 'closed');
	await expect(page.locator('[data-closed]')).toContainText('on this device only');
	await expect(page.locator('[data-screen="1"] [data-caption]')).toBeVisible();

	for (const key of ['Space', 'n', 'ArrowDown', 'ArrowLeft', 'p', 'Backspace']) await page.keyboard.press(key);
	await shows.notes(page, 1);
	await page.keyboard.press('2');
	await expect(page.getByText('Scene 2, then Enter')).toBeVisible();
	await page.keyboard.press('Enter');
	await shows.notes(page, 2);
	await page.keyboard.press('g');
	await expect(page.getByRole('button', { name: 'Legend' })).toHaveAttribute('aria-pressed', 'false');

	const card = await reader.opensCitation('R03');
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await shows.notes(page, 2);

	await page.keyboard.press('o');
	await expect(page.locator('[data-dialog="scenes"] [aria-current="step"]')).toBeFocused();
	await page.getByRole('button', { name: /Five billion dollars/ }).click();
	await shows.notes(page, 3);
	await expect(page.locator('[data-next-scene]')).toHaveAttribute('data-next-scene', '4');

	const text = page.locator('[data-notes] h1');
	const size = () => text.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	const usual = await size();
	await page.getByRole('button', { name: 'A+, larger notes' }).click();
	expect(await size()).toBeGreaterThan(usual);
	expect(await reader.accessibilityProblems()).toEqual([]);
	await page.getByRole('button', { name: 'Light colours' }).click();
	await page.reload();
	await shows.notes(page, 3);
	expect(await size()).toBeGreaterThan(usual);
	await expect(page.locator('[data-room]')).toHaveAttribute('data-room', 'light');

	await page.keyboard.press('?');
	await page.locator('[data-sign-keys]').uncheck();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-dialog="keys"]')).toBeHidden();
	await page.keyboard.press('b');
	await page.keyboard.press('PageDown');
	await shows.notes(page, 3, 1);
	await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', '3');

	await opensNotes(page, '?tour=no-such-tour');
	await expect(page.getByText('There is no tour “no-such-tour”.')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the notes fit, and the button for what is next is at hand', async ({ page }) => {
		await opensNotes(page);
		const next = page.locator('[data-next]');
		await page.locator('[data-aside]').last().scrollIntoViewIfNeeded();
		await expect(next).toBeInViewport({ ratio: 1 });
		await next.tap();
		await shows.notes(page, 1, 1);
		expect((await next.boundingBox())!.height).toBeGreaterThanOrEqual(60);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the notes say what they need, and lead to the tour', async ({ page }) => {
		await page.goto('present/notes/');
		await expect(page.getByText('being opened')).toBeHidden();
		await expect(page.getByText('need JavaScript')).toBeVisible();
		await expect(page.getByRole('link', { name: /Thirty-two years/ })).toHaveAttribute(
			'href',
			/tour\/thirty-two-years\//
		);
	});
});
