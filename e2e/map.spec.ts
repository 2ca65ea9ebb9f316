import { decode } from 'fast-png';
import { expect, test, type Reader } from './driver.ts';

const MUNICH: [number, number] = [11.57549, 48.13743];

/** How many pixels of the live map have the colour of routes. */
async function pixelsOfRoutes({ map }: Reader): Promise<number> {
	const { data, width, height, channels } = decode(await map.locator('[data-map-state="ready"] canvas').screenshot());
	let pixels = 0;
	for (let i = 0; i < width * height; i++) {
		const [red, green, blue] = [0, 1, 2].map((channel) => data[i * channels + channel]!) as [number, number, number];
		if (Math.abs(red - 138) < 24 && Math.abs(green - 86) < 24 && blue < 40) pixels += 1;
	}
	return pixels;
}

const BTC = 'Baku–Tbilisi–Ceyhan';
const TANAP = 'Trans-Anatolian Natural Gas Pipeline';

/** What the northern city is called on a day, what is said of it, and the phases of two pipelines; undefined is absent. */
const DAYS: [day: string, city: string, notes: string, btc?: string, tanap?: string][] = [
	['1992-08-01', 'Akmola', 'Astana from 1998'],
	['1998-06-01', 'Astana', 'capital'],
	['2005-01-01', 'Astana', 'capital', 'oil, being built'],
	['2019-06-01', 'Nur-Sultan', 'capital, Astana from 2022', 'oil, in service', 'gas, in service'],
	['2024-02-01', 'Astana', 'capital', 'oil, in service', 'gas, in service']
];

async function seesTheMapOf(reader: Reader, [day, city, notes, btc, tanap]: (typeof DAYS)[number]) {
	await expect(reader.map.locator('[data-date]')).toHaveAttribute('data-date', day);
	await expect(reader.mark(new RegExp(`^${city} .*${notes}|^${city} \\(${notes}`))).toHaveCount(1);
	for (const [route, phase] of [
		[BTC, btc],
		[TANAP, tanap]
	] as const) {
		if (phase) expect(await reader.mapSays(route)).toBe(phase);
		else expect(await reader.mapNames()).not.toContain(route);
	}
}

const zoom = (reader: Reader) => reader.map.locator('[data-zoom]').getAttribute('data-zoom');
const menuOf = (reader: Reader) => reader.page.locator('[data-popover="event-menu"]');

test('choosing an event from the list takes the map there, with a flight', async ({ reader }) => {
	await reader.page.emulateMedia({ reducedMotion: 'no-preference' });
	await reader.opens('/');
	await reader.choosesInList(/Talks in Baku/);
	await reader.seesEvent(/^Talks in Baku/);
	await reader.seesMapOf('The map on 13 December 2016');
	await expect(reader.timeline.locator('[data-timeline-event="talks-in-baku"]')).toHaveAttribute('data-selected');
	await expect(reader.page).toHaveURL(/\?event=talks-in-baku$/);
});

// One reader at one map: software takes seconds to draw a live map for the first time.
test('the live map in use by hand and by keyboard', async ({ reader }) => {
	const { page } = reader;
	await reader.opens('/');
	await reader.seesLiveMap();

	await test.step('is without violation for axe', async () => {
		expect(await reader.accessibilityProblems()).toEqual([]);
	});
	await test.step('arrow keys lead from mark to mark and choose nothing', async () => {
		await reader.mark(/^Baku/).focus();
		await page.keyboard.press('ArrowLeft');
		await expect(reader.mark(/^Baku/)).not.toBeFocused();
		await expect(reader.map.locator('.map-mark:focus')).toHaveCount(1);
		expect(await reader.selected()).toBe('');
	});
	await test.step('a mark opens what happened there', async () => {
		await reader.clicksOnMap(MUNICH);
		await menuOf(reader)
			.getByRole('link', { name: /Munich meeting/ })
			.click();
		await reader.seesEvent('Herzog and Aliyev meet in Munich');
		await reader.clicksOnMap(MUNICH);
		await menuOf(reader).getByRole('link', { name: 'About Munich' }).click();
		await expect(reader.reading.locator('[data-panel-title]')).toHaveText('Munich');
		await page.keyboard.press('Escape');
		await expect.poll(() => reader.selected()).toBe('');
	});
	await test.step('the mark of many events opens a list by keyboard, from which one is chosen', async () => {
		await reader.mark(/^Baku/).focus();
		await page.keyboard.press('Enter');
		await menuOf(reader)
			.getByRole('link', { name: /Talks in Baku/ })
			.click();
		await reader.seesEvent(/^Talks in Baku/);
	});
	await test.step('paper gets the picture', async () => {
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(reader.picture).toBeVisible();
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(reader.picture).toHaveCount(0);
	});
	await test.step('it is turned by the keyboard, and one button turns north up again', async () => {
		await reader.map.locator('canvas').focus();
		await page.keyboard.press('Shift+ArrowRight');
		const north = page.getByRole('button', { name: 'Turn north up' });
		await north.click();
		await expect(north).toHaveCount(0);
	});
	await test.step('it takes the wheel on a page that does not scroll', async () => {
		const before = await zoom(reader);
		await reader.map.locator('canvas').hover({ position: { x: 30, y: 110 } });
		await page.mouse.wheel(0, -400);
		await expect.poll(() => zoom(reader)).not.toBe(before);
	});
});

test('the live map leaves the wheel to a page that scrolls', async ({ reader }) => {
	await reader.page.setViewportSize({ width: 390, height: 844 });
	await reader.opens('/');
	await reader.seesLiveMap();
	const atRest = await zoom(reader);
	await reader.map.locator('canvas').hover({ position: { x: 30, y: 110 } });
	await reader.page.mouse.wheel(0, 300);
	await expect.poll(() => reader.page.evaluate(() => scrollY)).toBeGreaterThan(100);
	expect(await zoom(reader)).toBe(atRest);
});

test('the live map has the names, the capital and the phases of each day', async ({ reader }) => {
	await reader.opens('/?date=1992-08-01');
	await reader.seesLiveMap();
	for (const state of DAYS) {
		await reader.movesMapTo(state[0]);
		await seesTheMapOf(reader, state);
	}
	await reader.choosesInList(/Talks in Baku/);
	await seesTheMapOf(reader, ['2016-12-13', 'Astana', 'capital', 'oil, in service', 'gas, being built']);
});

test('the live map paints the corridors as they grow', async ({ reader }) => {
	await reader.opens('/?date=1992-08-15');
	await reader.seesLiveMap();
	const painted = [await pixelsOfRoutes(reader)];
	for (const day of ['2005-01-01', '2016-12-01']) {
		await reader.movesMapTo(day);
		await expect(reader.map.locator('[data-date]')).toHaveAttribute('data-date', day);
		// One phase fades into the next, so the last pixels come a little later.
		await expect.poll(() => pixelsOfRoutes(reader)).toBeGreaterThan(painted.at(-1)! * 1.1 + 50);
		painted.push(await pixelsOfRoutes(reader));
	}
	expect(painted[0]).toBeLessThan(20);
});

test('when the graphics card fails, the picture is back at once, the selection stays, and the live map is tried again', async ({
	reader
}) => {
	await reader.opens('/?event=talks-in-baku');
	await reader.seesLiveMap();
	await expect(reader.picture).toHaveCount(0);
	await reader.map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
	});
	await expect(reader.picture).toBeVisible({ timeout: 5000 });
	await expect(reader.mark(/^Baku .*selected/)).toBeVisible();
	expect(await reader.selected()).toBe('event:talks-in-baku');
	await reader.seesLiveMap();
	await expect(reader.picture).toHaveCount(0);
	await expect(reader.mark(/^Baku .*selected/)).toBeVisible();
});
