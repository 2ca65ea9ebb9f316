import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

test.use(withoutLiveMap);

test.describe('choosing an event selects it everywhere', () => {
	test('from the timeline', async ({ reader }) => {
		await reader.opens('/');
		await reader.timeline.locator('[data-timeline-event="defence-accord-2014"]').first().click();
		await reader.seesEvent('Israel and Kazakhstan sign a defence accord');
		await reader.seesMapOf('The map on 20 January 2014');
	});

	test('from the address', async ({ reader }) => {
		await reader.opens('/?event=rabin-receives-tereshchenko');
		await reader.seesEvent(/^Rabin receives/);
	});
});

test('the map’s own list of places selects by keyboard', async ({ reader }) => {
	await reader.opens('/');
	await reader.map.locator('[data-map-list]').getByRole('link', { name: 'Astana' }).focus();
	await reader.page.keyboard.press('Enter');
	await expect(reader.reading.locator('[data-panel-title]')).toHaveText('Astana');
	await expect(reader.page).toHaveURL(/\?place=astana$/);
});

test('a route shows its phases', async ({ reader }) => {
	await reader.opens('/?route=tanap');
	await expect(reader.reading.locator('[data-panel-title]')).toContainText('Trans-Anatolian');
	await expect(reader.reading.getByText('Being built', { exact: true })).toBeVisible();
	await expect(reader.reading.getByText('In service', { exact: true })).toBeVisible();
});

test('Back undoes a selection and Forward brings it again', async ({ reader }) => {
	await reader.opens('/');
	await reader.choosesInList(/Peres in Kazakhstan/);
	await reader.seesEvent(/^Peres in Kazakhstan/);
	await reader.page.getByRole('button', { name: 'Next event' }).first().click();
	await reader.seesEvent('Netanyahu’s first stop in Baku');
	await reader.goesBack();
	await reader.seesEvent(/^Peres in Kazakhstan/);
	await reader.goesBack();
	await expect(reader.list).toBeVisible();
	await reader.page.goForward();
	await reader.seesEvent(/^Peres in Kazakhstan/);
});

test('a link with selection, window and filters opens the same view', async ({ reader, context }) => {
	await reader.opens('/?event=talks-in-baku&from=2011-01-01&to=2021-01-01&theme=energy');
	await reader.seesEvent(/^Talks in Baku/);
	const shown = await reader.page.locator('[data-result]').getAttribute('data-result');
	const address = reader.page.url();

	const second = await context.newPage();
	await second.goto(address);
	await expect(second.locator('.panel [data-event-title]')).toHaveText(/^Talks in Baku/);
	await expect(second.locator('[data-result]')).toHaveAttribute('data-result', shown!);
	await expect(second.locator('[data-timeline]')).toHaveAttribute('data-window', '2011-01-01/2021-01-01');
});

test('a broken address opens the default view', async ({ reader }) => {
	for (const broken of [
		'?event=nowhere',
		'?event=%3Cscript%3E',
		'?from=2020-01-01&to=1990-01-01',
		'?theme=nothing&standing=maybe',
		'?date=2016-99-99'
	]) {
		await reader.opens(`/${broken}`);
		await expect(reader.list, broken).toBeVisible();
		await expect(reader.list.getByRole('link'), broken).toHaveCount(35);
	}
});

test.describe('filters', () => {
	test('narrow the list, with counts beside each choice', async ({ reader }) => {
		await reader.opens('/');
		await reader.page.getByRole('button', { name: 'Filter' }).click();
		const energy = reader.page.locator('label', { has: reader.page.locator('[data-theme-filter="energy"]') });
		const count = Number(await energy.locator('.number').textContent());
		await energy.locator('input').check();
		await reader.page.keyboard.press('Escape');
		await expect(reader.list.getByRole('link')).toHaveCount(count);
		await expect(reader.page).toHaveURL(/theme=energy/);
	});

	test('that let nothing through say so and offer to clear', async ({ reader }) => {
		await reader.opens('/?theme=community&country=KZ');
		await expect(reader.page.getByText('No event passes these filters.')).toBeVisible();
		await reader.page.getByRole('button', { name: 'Show all events' }).first().click();
		await expect(reader.list.getByRole('link')).toHaveCount(35);
	});

	test('tell events on the documents from context', async ({ reader }) => {
		await reader.opens('/?standing=context');
		const links = reader.list.getByRole('link');
		const context = await links.count();
		await reader.opens('/?standing=seed');
		expect(context + (await links.count())).toBe(35);
	});
});

test('the brush narrows the window of time', async ({ reader }) => {
	await reader.opens('/');
	const from = reader.timeline.locator('[data-brush="from"]');
	await from.focus();
	for (let month = 0; month < 24; month++) await reader.page.keyboard.press('ArrowRight');
	await expect(reader.page).toHaveURL(/from=199/);
	await expect(reader.page.locator('[data-result]')).not.toHaveAttribute('data-result', '35');
});

test('the keyboard alone goes through every event in order of time', async ({ reader }) => {
	await reader.opens('/');
	const seen: string[] = [];
	for (let press = 0; press < 35; press++) {
		await reader.page.keyboard.press('ArrowRight');
		await expect.poll(() => reader.selected()).not.toBe(seen.at(-1) ?? '');
		seen.push(await reader.selected());
	}
	expect(new Set(seen).size).toBe(35);
	await reader.page.keyboard.press('ArrowRight');
	expect(await reader.selected()).toBe(seen.at(-1));
	await reader.page.keyboard.press('Escape');
	await expect.poll(() => reader.selected()).toBe('');
});

test('on a phone the event comes up in a sheet over the list', async ({ reader }) => {
	await reader.page.setViewportSize({ width: 390, height: 844 });
	await reader.opens('/');
	await expect(reader.timeline).toBeHidden();
	await reader.choosesInList(/An air-base report/);
	await reader.seesEvent('An air-base report and its denial');
	await expect(reader.page.locator('[data-sheet]')).toHaveAttribute('data-sheet', 'half');
	await reader.page.getByRole('button', { name: 'Change the height of the sheet' }).click();
	await expect(reader.page.locator('[data-sheet]')).toHaveAttribute('data-sheet', 'full');
	await reader.page.getByRole('button', { name: 'All events' }).filter({ visible: true }).click();
	await expect(reader.page.locator('[data-sheet]')).toHaveCount(0);
	await expect(reader.list).toBeVisible();
});
