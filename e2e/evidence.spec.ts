import { withoutLiveMap } from './browser-args.ts';
import { readFile } from 'node:fs/promises';
import { expect, test, type Reader } from './driver.ts';

test.use(withoutLiveMap);

const PHONE = { width: 390, height: 844 };

const savesFrom = async (reader: Reader, name: string) => {
	const [download] = await Promise.all([
		reader.page.waitForEvent('download'),
		reader.page.getByLabel(name, { exact: true }).click()
	]);
	return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test.describe('a citation', () => {
	test('opens beside its mark on a wide screen, and gives the keyboard back', async ({ reader }) => {
		await reader.opens('event/aliyev-arms-total/');
		const card = await reader.opensCitation('S1-25');
		await expect(card).toContainText('Essay by Samuel Ramani');
		await expect(card).toContainText('Value stated: $5 billion');
		await expect(card).toContainText('Contradicted');
		const [box, mark] = await Promise.all([
			card.boundingBox(),
			reader.page.locator('[data-citation="S1-25"]').first().boundingBox()
		]);
		expect(Math.abs(box!.x - mark!.x)).toBeLessThan(420);
		expect(box!.width).toBeLessThan(400);
		await reader.page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
		await expect(reader.page.locator('[data-citation="S1-25"]').first()).toBeFocused();
	});

	test('is a sheet along the foot of a phone', async ({ reader }) => {
		await reader.page.setViewportSize(PHONE);
		await reader.opens('event/aliyev-arms-total/');
		const card = await reader.opensCitation('R03');
		await expect(card).toContainText('Official record');
		const box = (await card.boundingBox())!;
		expect([box.x, box.width, box.y + box.height]).toEqual([0, PHONE.width, PHONE.height]);
		await card.getByRole('button', { name: 'Close' }).click();
		await expect(card).toHaveCount(0);
	});

	test('is printed in full at the foot of the page', async ({ reader }) => {
		await reader.opens('event/aliyev-arms-total/');
		await reader.page.emulateMedia({ media: 'print' });
		const cited = await reader.page
			.locator('[data-citation]')
			.evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-citation')!))]);
		expect(cited.length).toBeGreaterThan(5);
		for (const id of cited) await expect(reader.page.locator(`#evidence-${id}`)).toBeVisible();
		await expect(reader.page.locator('#evidence-R03')).toContainText('Israel’s foreign ministry');
	});
});

test.describe('“Disputed only”', () => {
	test('leaves the events that a disagreement touches, and is in the address', async ({ reader }) => {
		await reader.opens('/');
		await reader.page.locator('[data-filters-button]').click();
		await reader.page.getByLabel(/Disputed only/).check();
		await expect(reader.page).toHaveURL(/[?&]disputed=1/);
		await reader.page.keyboard.press('Escape');
		const events = reader.list.locator('a');
		await expect(events).not.toHaveCount(35);
		const [all, marked] = await Promise.all([
			events.count(),
			reader.list.locator('a', { hasText: 'Sources differ' }).count()
		]);
		expect(all).toBeGreaterThan(10);
		expect(marked).toBe(all);
	});
});

test.describe('the charts', () => {
	test('are walked with the keyboard, each point in words', async ({ reader }) => {
		await reader.opens('data/');
		const chart = reader.page.locator('[data-figure="oil-share"]');
		const points = chart.locator('[data-point]');
		await expect(chart.locator('[data-point][tabindex="0"]')).toHaveCount(1);
		await points.first().focus();
		await expect(points.first()).toContainText('50% or more of the oil Israel buys');
		await reader.page.keyboard.press('ArrowDown');
		await expect(points.nth(1)).toBeFocused();
		await expect(points.nth(1).locator('.words')).toBeInViewport();
		await reader.page.keyboard.press('End');
		await expect(points.last()).toBeFocused();
		await expect(points.last()).toContainText('computed here');
		await reader.page.keyboard.press('Home');
		await expect(points.first()).toBeFocused();
	});

	test('say how a price was computed, and open the source of a value', async ({ reader }) => {
		await reader.opens('data/');
		const prices = reader.page.locator('[data-figure="january-2024-by-buyer"] [data-panel="USD per tonne"]');
		await expect(prices.locator('caption')).toContainText('computed here from value and quantity');
		await expect(prices.locator('tbody tr').first()).toContainText('$297 million divided by 523.5 thousand tonnes');
		await prices.locator('[data-citation="R84"]').first().click();
		await expect(reader.page.locator('[data-citation-card="R84"]')).toContainText('Isranomics');
	});

	test('are saved as CSV, SVG and PNG', async ({ reader }) => {
		await reader.opens('data/#oil-share');
		const title = 'Share of Israel’s oil from Azerbaijan and Kazakhstan';
		const csv = await savesFrom(reader, `${title} as CSV`);
		expect(csv.file).toBe('oil-share.csv');
		const lines = csv.bytes.toString('utf8').split('\r\n');
		// A head, fifteen values, and what follows the last line's end.
		expect(lines).toHaveLength(17);
		expect(lines[0]).toMatch(/^\uFEFFseries,/);
		const svg = await savesFrom(reader, `${title} as SVG`);
		expect(svg.bytes.toString('utf8')).toMatch(/^<svg .*S&amp;P Global.*<\/svg>$/s);
		const png = await savesFrom(reader, `${title} as PNG`);
		expect(png.file).toBe('oil-share.png');
		expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
	});
});

test.describe('a disagreement', () => {
	test('draws its values on one scale, by reading', async ({ reader }) => {
		await reader.opens('disagreement/five-billion-arms/');
		const rows = reader.page.locator('[data-figure="arms"] tbody tr');
		await expect(rows.filter({ hasText: '$4.85 billion' })).toContainText('Reading A');
		await expect(rows.filter({ hasText: '$5 billion' })).toContainText('Reading B');
	});

	test('is counted beside a place, and leads there and back', async ({ reader }) => {
		await reader.opens('place/qirmizi-qesebe/');
		const badge = reader.page.locator('.meta [data-badge]');
		const count = Number(await badge.getAttribute('data-badge'));
		await expect(reader.page.locator('#disagreements li')).toHaveCount(count);
		await reader.page
			.locator('#disagreements')
			.getByRole('link', { name: /all-Jewish town|ancient/ })
			.first()
			.click();
		await reader.page.getByRole('link', { name: 'Qırmızı Qəsəbə', exact: true }).first().click();
		await expect(reader.page.locator('h1')).toHaveText('Qırmızı Qəsəbə');
	});
});

test('two documents that follow one article count as one source, on the event and among the sources', async ({
	reader
}) => {
	await reader.opens('event/january-oil-figures/');
	await expect(reader.page.locator('[data-basis]')).toContainText('S3 and S4 go back to the same root');
	await reader.opens('sources/');
	await expect(reader.page.locator('[data-roots]')).toHaveAttribute('data-roots', '4');
});

test('a document says which events no other document states', async ({ reader }) => {
	await reader.opens('source/S1/');
	const sole = reader.page.locator('[data-support="only-document"]');
	expect(await sole.count()).toBeGreaterThan(0);
	await expect(sole.first()).toContainText('Only document');
	await expect(reader.page.locator('[data-support="alone"]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the data stand as charts with their sources, and as files', async ({ page, request }) => {
		await page.goto('data/');
		const chart = page.locator('[data-figure="january-2024-by-buyer"]');
		await expect(chart.locator('tbody tr').first()).toContainText('523.5 thousand tonnes');
		await expect(chart.locator('.row-plot').first()).toBeVisible();
		await expect(chart.getByRole('button', { name: /PNG/ })).toBeHidden();
		await chart.locator('[data-citation="R84"]').first().click();
		await expect(page.locator('#evidence-R84')).toBeInViewport();
		const csv = chart.getByRole('link', { name: /as CSV/ });
		expect((await request.get(new URL((await csv.getAttribute('href'))!, page.url()).href)).status()).toBe(200);
	});

	test('a disagreement is complete', async ({ page }) => {
		await page.goto('disagreement/oil-share/');
		await expect(page.locator('[data-figure="oil-share"] tbody tr')).toHaveCount(19);
		await expect(page.getByText('Disputed, and not resolvable from public data')).toBeVisible();
	});
});
