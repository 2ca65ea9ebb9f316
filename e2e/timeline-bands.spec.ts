import { withoutLiveMap } from './browser-args.ts';
import { expect, test } from './driver.ts';

test.use(withoutLiveMap);

test('the lanes are by country or by theme, and stay so through Back and a reload', async ({ reader }) => {
	const lanes = reader.timeline.locator('[data-timeline-lanes] li');
	const themes = ['Diplomacy', 'Energy', 'Security', 'Economy', 'Community', 'Multilateral'];
	await reader.opens('/?from=2011-01-01&to=2021-01-01');
	await expect(lanes).toHaveText(['Israel–Azerbaijan', 'Israel–Kazakhstan', 'Both and multilateral']);

	await reader.timeline.getByRole('button', { name: 'Lanes by theme' }).click();
	await expect(lanes).toHaveText(themes);
	await expect(reader.page).toHaveURL(/[?&]lanes=theme/);
	await reader.timeline.locator('[data-timeline-event="defence-accord-2014"]').click();
	await reader.seesEvent('Israel and Kazakhstan sign a defence accord');
	await expect(reader.page).toHaveURL(/[?&]event=defence-accord-2014/);
	await reader.goesBack();
	await expect(reader.list).toBeVisible();
	await expect(lanes).toHaveText(themes);
	await reader.page.reload();
	await reader.seesLivePage();
	await expect(reader.timeline.getByRole('button', { name: 'Lanes by theme' })).toHaveAttribute('aria-pressed', 'true');
	await expect(lanes).toHaveText(themes);

	await reader.timeline.getByRole('button', { name: 'Lanes by country' }).click();
	await expect(lanes).toHaveCount(3);
	await expect(reader.page).not.toHaveURL(/lanes=/);
});

test('each event stands in the lane of its theme', async ({ reader }) => {
	await reader.opens('/?lanes=theme');
	const middle = async (selector: string) => {
		const box = await reader.timeline.locator(selector).boundingBox();
		return box!.y + box!.height / 2;
	};
	const lane = reader.timeline.locator('[data-timeline-lanes] li', { hasText: 'Energy' });
	const { y, height } = (await lane.boundingBox())!;
	const energy = await middle('[data-timeline-event="btc-opens"] .glyph');
	expect(energy).toBeGreaterThan(y);
	expect(energy).toBeLessThan(y + height);
});

test('terms of office are shown on demand, said in words and sourced', async ({ reader }) => {
	await reader.opens('/');
	const heightOfDock = async () => (await reader.timeline.boundingBox())!.height;
	const before = await heightOfDock();
	await reader.timeline.getByRole('button', { name: 'Show on the timeline' }).click();
	const menu = reader.page.locator('[data-popover="bands-menu"]');
	await menu.getByRole('checkbox', { name: 'Terms of office' }).check();
	await expect(reader.timeline.locator('[data-timeline-office="Prime Minister of Israel"] text')).toContainText([
		'Rabin'
	]);
	expect(await heightOfDock()).toBeGreaterThan(before);
	await expect(reader.page).toHaveURL(/[?&]bands=offices/);
	await expect(reader.timeline.getByRole('list', { name: 'Prime Minister of Israel' })).toContainText(
		'Ariel Sharon 7 Mar 2001 until 14 Apr 2006 (sources R133 and R136)'
	);

	await menu.getByText('Dates and sources').first().click();
	await menu.getByRole('link', { name: 'R136' }).first().click();
	await expect(reader.page.locator('#evidence-R136')).toContainText('Olmert');
	await reader.goesBack();
	await expect(reader.timeline.locator('[data-timeline-office]')).toHaveCount(3);
});

test('periods lie behind the events, and their names meet no label', async ({ reader }) => {
	await reader.opens('/?from=2015-01-01&to=2024-12-31&lanes=theme&bands=offices,periods');
	await expect(reader.timeline.getByRole('list', { name: 'Periods behind the events' })).toContainText(
		'War in Gaza, from 7 Oct 2023 (sources R77 and R99)'
	);
	const names = reader.timeline.locator('[data-timeline-periods] text');
	await expect(names.filter({ hasText: 'War in Gaza' })).toBeVisible();
	const lowest = Math.max(...(await names.all().then((all) => Promise.all(all.map(bottomOf)))));
	const chips = await reader.timeline.locator('[data-timeline-event]').all();
	for (const chip of chips) expect((await chip.boundingBox())!.y).toBeGreaterThanOrEqual(lowest - 1);
});

const bottomOf = async (element: { boundingBox(): Promise<{ y: number; height: number } | null> }) => {
	const { y, height } = (await element.boundingBox())!;
	return y + height;
};
