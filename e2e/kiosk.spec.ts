import { withoutLiveMap } from './browser-args.ts';
import { expect, test as base } from './driver.ts';
import { Visitor } from './visitor.ts';

const test = base.extend<{ visitor: Visitor }>({
	visitor: async ({ page, hand }, use) => {
		await use(new Visitor(page, hand));
	}
});

test.use({ ...withoutLiveMap, hasTouch: true, viewport: { width: 1024, height: 600 } });

test('a visitor reads, is asked when nothing moves, and leaves nothing behind; the next one’s first touch works', async ({
	visitor,
	page
}) => {
	await visitor.comes();
	await expect(visitor.scene).toHaveAttribute('data-kiosk-scene', '1');
	await visitor.waits(15);
	await expect(visitor.scene).toHaveAttribute('data-kiosk-scene', '2');

	await visitor.begins();
	await expect(visitor.event).toHaveAttribute('data-kiosk-event', 'first-karabakh-war');
	await visitor.readsEvent('talks-in-baku');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Talks in Baku/);
	await expect(page.locator('[data-kiosk-differ]')).toContainText('Supported');
	for (const name of ['larger', 'lower']) await visitor.touches(visitor.control(name));
	await visitor.touches(visitor.control('zoom="in"'));

	await visitor.waits(89);
	await expect(visitor.question).toBeHidden();
	await visitor.waits(2);
	await expect(visitor.question).toBeVisible();
	await visitor.waits(10);
	const left = Number(await page.locator('[data-kiosk-left]').getAttribute('data-kiosk-left'));
	expect(left).toBeGreaterThan(15);
	expect(left).toBeLessThan(21);
	await visitor.touches(visitor.control('keep'));
	await visitor.sees('exploring');
	await expect(visitor.event).toHaveAttribute('data-kiosk-event', 'talks-in-baku');

	await visitor.waits(91);
	await visitor.sees('asking');
	await visitor.waits(31);
	await visitor.sees('attract');
	const scene = await visitor.scene.getAttribute('data-kiosk-scene');
	expect(scene).toBe('3');
	await visitor.begins();
	await expect(visitor.event).toHaveAttribute('data-kiosk-event', 'first-stop-in-baku-1997');
	await expect(visitor.control('sheet')).toBeHidden();
	for (const name of ['larger', 'lower']) await expect(visitor.control(name)).toHaveAttribute('aria-pressed', 'false');

	await visitor.touches(visitor.control('start-over'));
	await visitor.sees('attract');
});

test('a place on the map lists its events, and a phone is shown the way to the sources', async ({ visitor, page }) => {
	await visitor.comes('?address=https://ties.example.org/');
	await visitor.begins();
	await visitor.touches(page.locator('[data-kiosk-map] .map-plate a').and(page.getByLabel(/^Baku/)));
	await expect(visitor.control('sheet')).toBeVisible();
	await visitor.touches(visitor.control('choice="first-stop-in-baku-1997"'));
	await expect(visitor.event).toHaveAttribute('data-kiosk-event', 'first-stop-in-baku-1997');
	await expect(visitor.control('sheet')).toBeHidden();
	await expect(page.locator('[data-qr]')).toHaveAttribute(
		'data-qr',
		'https://ties.example.org/event/first-stop-in-baku-1997/'
	);
	await expect(page.locator('a[href]')).toHaveCount(0);
});

/** Numbers between 0 and 1, the same for the same seed. */
function* numbers(seed: number): Generator<number, never> {
	for (let state = seed; ;) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		yield state / 2 ** 32;
	}
}

test('no touch, no key and no step back leads out of the page', async ({ visitor, hand, page, context }) => {
	await page.goto('');
	await visitor.comes();
	const random = numbers(20161213);
	const next = () => random.next().value;
	const point = () => ({ x: next() * 1024, y: next() * 600 });
	for (let i = 0; i < 200; i++) {
		if (next() < 0.85) await hand.taps(point());
		else await hand.moves([point()], [point()], { steps: 3, rest: 30 });
		if (i % 40 === 39) {
			expect(await page.evaluate(() => [location.pathname, String(getSelection())])).toEqual(['/kiosk/', '']);
			await expect(page.locator('a[href]')).toHaveCount(0);
		}
	}
	for (const key of [
		'Control+p',
		'Control+s',
		'Control+o',
		'Alt+ArrowLeft',
		'Backspace',
		'F1',
		'ContextMenu',
		'Control+a'
	])
		await page.keyboard.press(key);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-kiosk]')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	const opened = await page.evaluate(() => [window.open('/about/'), window.confirm('?'), window.print()]);
	expect(opened).toEqual([null, null, null]);
	for (let back = 0; back < 4; back++) await page.goBack();
	await expect(page).toHaveURL(/\/kiosk\/$/);
	await expect(page.locator('[data-kiosk-alive]')).toBeVisible();
	expect(context.pages()).toHaveLength(1);
	expect(await page.evaluate(() => String(getSelection()))).toBe('');
});

test('the operator finds the panel behind a corner and a code, and what is wrong with the settings on it', async ({
	visitor,
	page
}) => {
	await visitor.comes('?idel=60&dwell=fast&theme=light&code=1992');
	await visitor.holdsCorner();
	await visitor.enters('1111');
	await expect(page.getByText('That is not the code.')).toBeVisible();
	await visitor.enters('1992');
	await expect(visitor.control('panel')).toContainText('theme');
	await expect(visitor.control('problems').getByRole('listitem')).toHaveText([
		'In the address: there is no setting “idel”. It is ignored. Did you mean “idle”?',
		'In the address: “dwell” must be a number of seconds from 3 to 600; it is “fast”. “14” is used.'
	]);
	await visitor.touches(visitor.control('leave'));
	await expect(page).toHaveURL(/\/$/);
	await expect(page.locator('[data-explore]')).toBeVisible();
});

test('on every screen all that is pressed is large enough and in view', async ({ visitor, reader, page }) => {
	await visitor.comes();
	for (const [width, height] of [
		[1920, 1080],
		[1080, 1920],
		[600, 1024],
		[1024, 600]
	] as const) {
		await page.setViewportSize({ width, height });
		await expect.poll(() => visitor.badTargets(64)).toEqual([]);
		await visitor.begins();
		await expect(page.locator('[data-kiosk-differ]')).toBeVisible();
		await expect.poll(() => visitor.badTargets(64)).toEqual([]);
		if (width === 1920) expect(await reader.accessibilityProblems()).toEqual([]);
		for (const name of ['larger', 'lower']) await visitor.touches(visitor.control(name));
		await expect.poll(() => visitor.badTargets(64)).toEqual([]);
		await visitor.touches(visitor.control('start-over'));
		await visitor.sees('attract');
	}
	expect(await reader.accessibilityProblems()).toEqual([]);
	await visitor.begins();
	await visitor.waits(91);
	await visitor.sees('asking');
	await expect.poll(() => visitor.badTargets(64)).toEqual([]);
});
