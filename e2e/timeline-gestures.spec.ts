import { withoutLiveMap } from './browser-args.ts';
import { expect, test, type Reader } from './driver.ts';

test.use(withoutLiveMap);

const STORY = ['1991-01-01', '2025-01-01'];
const A_DECADE = { from: '2000-01-01', address: '/?from=2000-01-01&to=2010-01-01' };

const opens = async (reader: Reader, address: string) => {
	await reader.opens(address);
	await reader.canMoveTimeline();
};
const year = (day: string) => Number(day.slice(0, 4));
const monthsFrom = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / (30.4 * 86_400_000));
const aYearLater = (day: string) => day.replace(/^\d{4}/, (digits) => String(Number(digits) + 1));

/** Waits for the address, which is written once when everything is at rest, and tells the window then. */
async function rested(reader: Reader): Promise<[string, string]> {
	const stretches = async () => {
		const parameters = new URL(reader.page.url()).searchParams;
		const written = [parameters.get('from') ?? STORY[0], parameters.get('to') ?? STORY[1]];
		return [written.join('/'), (await reader.timelineWindow()).join('/')];
	};
	await expect.poll(async () => new Set(await stretches()).size).toBe(1);
	return reader.timelineWindow();
}

test.describe('by keyboard alone', () => {
	test('a reader goes from the whole story to a month and back', async ({ reader }) => {
		await opens(reader, '/');
		const { keyboard } = reader.page;
		const focused = reader.page.locator(':focus');
		// The timeline is the last thing on the page.
		for (let press = 0; press < 3; press++) await keyboard.press('Shift+Tab');
		await expect(focused).toHaveAttribute('data-timeline-event');

		await keyboard.press('ArrowRight');
		const second = await reader.selected();
		await keyboard.press('ArrowRight');
		await expect.poll(() => reader.selected()).not.toBe(second);
		await keyboard.press('ArrowLeft');
		await expect.poll(() => reader.selected()).toBe(second);

		while ((await reader.timelineDays()) > 31) {
			const before = await reader.timelineDays();
			await keyboard.press('+');
			await expect.poll(() => reader.timelineDays()).toBeLessThan(before);
		}
		await expect(reader.timeline.locator('[data-timeline-announcement]')).toHaveText(/19\d\d, \d+ events?$/);
		await expect(focused).toHaveAttribute('data-timeline-event', second.replace('event:', ''));

		const month = await reader.timelineWindow();
		await keyboard.press('Shift+ArrowRight');
		await expect.poll(() => reader.timelineWindow()).toEqual(month.map(aYearLater));
		const [, end] = await reader.timelineWindow();
		await keyboard.press('PageDown');
		await expect.poll(async () => (await reader.timelineWindow())[0]).toBe(end);

		await keyboard.press('Home');
		await expect.poll(async () => (await reader.timelineWindow())[0]).toBe(STORY[0]);
		await keyboard.press('End');
		await expect.poll(async () => (await reader.timelineWindow())[1]).toBe(STORY[1]);
		await keyboard.press('0');
		await expect.poll(() => reader.timelineWindow()).toEqual(STORY);
	});

	test('? lists the keys, but is text in a field, and can be switched off', async ({ reader }) => {
		await opens(reader, '/');
		const { keyboard } = reader.page;
		const handle = reader.timeline.locator('[data-brush="from"]');
		await handle.focus();
		await keyboard.press('?');
		const keys = reader.page.locator('[data-dialog="keys"]');
		await expect(keys).toBeVisible();
		expect(await reader.accessibilityProblems()).toEqual([]);
		await keyboard.press('Escape');
		await expect(keys).toBeHidden();
		await expect(handle).toBeFocused();

		await keyboard.press('/');
		const search = reader.page.locator('[data-search-field]');
		await expect(search).toBeFocused();
		await keyboard.press('?');
		await expect(search).toHaveValue('?');
		await expect(keys).toBeHidden();

		await reader.timeline.locator('[data-keys-button]').click();
		await keys.locator('[data-sign-keys]').uncheck();
		await keyboard.press('Escape');
		await keyboard.press('?');
		await keyboard.press('Home');
		await expect(keys).toBeHidden();
		await keyboard.press('/');
		await expect(search).not.toBeFocused();
	});

	test('the playhead moves the map, and the window follows it', async ({ reader }) => {
		await opens(reader, '/?event=talks-in-baku&from=2016-11-01&to=2017-02-01');
		await reader.timeline.locator('[data-timeline-playhead]').focus();
		await reader.page.keyboard.press('ArrowRight');
		await reader.seesMapOf('The map on 13 January 2017');
		expect(await reader.timelineWindow()).toEqual(['2016-11-01', '2017-02-01']);
		await reader.page.keyboard.press('PageUp');
		await reader.seesMapOf('The map on 13 January 2018');
		const [from, to] = await reader.timelineWindow();
		expect(from < '2018-01-13' && '2018-01-13' < to).toBe(true);
	});
});

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('two fingers zoom and pan, and the moments stay under them', async ({ reader, hand }) => {
		await opens(reader, A_DECADE.address);
		const at = (share: number) => reader.onTimeline(share);
		await hand.moves([await at(0.4), await at(0.6)], [await at(0.2), await at(0.6)]);
		// 2004 and 2006 were under them: now five years are in view, with 2004 at a fifth.
		const [from, to] = await rested(reader);
		expect(Math.abs(Date.parse(from) - Date.parse('2003-01-01'))).toBeLessThan(5 * 86_400_000);
		expect(Math.abs(Date.parse(to) - Date.parse('2008-01-01'))).toBeLessThan(5 * 86_400_000);
	});

	test('a drag pans; a quick one glides on, unless motion is to be reduced', async ({ reader, hand }) => {
		await opens(reader, A_DECADE.address);
		const [here, there] = [await reader.onTimeline(0.6), await reader.onTimeline(0.5)];
		await hand.moves([here], [there], { rest: 5 });
		expect(monthsFrom(A_DECADE.from, (await rested(reader))[0])).toBe(12);

		await reader.page.emulateMedia({ reducedMotion: 'no-preference' });
		await hand.moves([here], [there], { rest: 5 });
		await expect.poll(async () => monthsFrom(A_DECADE.from, (await rested(reader))[0])).toBeGreaterThan(36);
	});

	test('a tap chooses an event; on empty ground it moves the map there, and a double tap zooms', async ({
		reader,
		hand
	}) => {
		await opens(reader, A_DECADE.address);
		const box = (await reader.timeline.locator('[data-timeline-event]').first().boundingBox())!;
		await hand.taps({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
		await expect.poll(() => reader.selected()).not.toBe('');

		const empty = await reader.onTimeline(0.5, 'axis', 0.97);
		await hand.taps(empty);
		await expect(reader.page).toHaveURL(/date=2004-12-31|date=2005-01-0/);
		await hand.taps(empty);
		await hand.taps(empty);
		await expect.poll(() => reader.timelineDays()).toBeLessThan(1900);
		expect(new URL(reader.page.url()).searchParams.get('date')).toMatch(/^200[45]-/);
	});

	test('a tap on the overview goes there, and its handles have room for a finger', async ({ reader, hand }) => {
		await opens(reader, '/');
		await hand.taps(await reader.onTimeline(0.5, 'overview'));
		const [from, to] = await rested(reader);
		expect(year(from)).toBe(2004);
		expect(year(to)).toBe(2011);
		await hand.taps(await reader.onTimeline(0.8, 'overview'));
		await expect.poll(async () => year((await reader.timelineWindow())[0])).toBe(2014);
		const reach = await reader.timeline.locator('[data-brush="to"] .reach').boundingBox();
		expect(reach!.width).toBeGreaterThanOrEqual(44);
	});

	test('the playhead is dragged and the map follows', async ({ reader, hand }) => {
		await opens(reader, '/?date=2005-01-01&from=2000-01-01&to=2010-01-01');
		const head = (await reader.timeline.locator('[data-timeline-playhead]').boundingBox())!;
		const y = head.y + 10;
		await hand.moves([{ x: (await reader.onTimeline(0.5)).x, y }], [{ x: (await reader.onTimeline(0.3)).x, y }]);
		await expect(reader.page).toHaveURL(/date=200[23]-(12|01)-/);
		expect(await reader.timelineWindow()).toEqual(['2000-01-01', '2010-01-01']);
	});
});

test.describe('by mouse and wheel', () => {
	test('the plain wheel is the page’s until the timeline has the focus', async ({ reader }) => {
		await opens(reader, A_DECADE.address);
		const { mouse, keyboard } = reader.page;
		const middle = await reader.onTimeline(0.5, 'axis', 0.97);
		await reader.page.evaluate(() =>
			document.addEventListener('wheel', ({ defaultPrevented }) => {
				document.documentElement.dataset.wheel = defaultPrevented ? 'taken' : 'left';
			})
		);
		const wheel = reader.page.locator('[data-wheel]');
		await mouse.move(middle.x, middle.y);
		await mouse.wheel(0, -100);
		await expect(wheel).toHaveAttribute('data-wheel', 'left');

		await keyboard.down('Control');
		await mouse.wheel(0, -100);
		await keyboard.up('Control');
		await expect(wheel).toHaveAttribute('data-wheel', 'taken');
		await expect.poll(() => reader.timelineDays()).toBeLessThan(2600);

		await reader.timeline.locator('[data-brush="from"]').focus();
		const before = await reader.timelineDays();
		await mouse.wheel(0, -100);
		await expect.poll(() => reader.timelineDays()).toBeLessThan(before);

		const [from] = await rested(reader);
		await mouse.wheel(200, 0);
		await expect.poll(async () => (await reader.timelineWindow())[0] > from).toBe(true);
	});

	test('the pointer reads off the date; a click moves the map there, a double click only zooms', async ({ reader }) => {
		await opens(reader, A_DECADE.address);
		const { mouse } = reader.page;
		const place = await reader.onTimeline(0.255, 'axis', 0.97);
		await mouse.move(place.x, place.y);
		await expect(reader.timeline.locator('[data-hover-date]')).toHaveText('July 2002');
		await mouse.click(place.x, place.y);
		await expect(reader.page).toHaveURL(/date=2002-07-/);
		await mouse.dblclick(place.x + 300, place.y);
		await expect.poll(() => reader.timelineDays()).toBeLessThan(1900);
		await expect(reader.page).toHaveURL(/date=2002-07-/);
	});

	test('a stroke over the overview shows what it covers, and Escape puts it back', async ({ reader }) => {
		await opens(reader, '/');
		const { mouse, keyboard } = reader.page;
		const [start, end] = [await reader.onTimeline(0.3, 'overview'), await reader.onTimeline(0.48, 'overview')];
		await mouse.move(end.x, end.y);
		await mouse.down();
		await mouse.move(start.x, start.y, { steps: 3 });
		await mouse.up();
		expect((await rested(reader)).map(year)).toEqual([2001, 2007]);

		const before = await reader.timelineWindow();
		await mouse.move(start.x + 20, start.y);
		await mouse.down();
		await mouse.move(start.x + 200, start.y, { steps: 3 });
		await expect.poll(() => reader.timelineWindow()).not.toEqual(before);
		await keyboard.press('Escape');
		await expect.poll(() => reader.timelineWindow()).toEqual(before);
		await mouse.up();
		expect(await reader.timelineWindow()).toEqual(before);
	});
});
