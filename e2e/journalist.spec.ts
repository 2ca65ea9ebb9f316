import { withoutLiveMap } from './browser-args.ts';
import { rowsOf } from '../src/lib/export/read-csv.test-data.ts';
import { expect, test } from './driver.ts';
import { Journalist, WAYS } from './journalist.ts';

test.use(withoutLiveMap);

const MOST_STEPS = 5;

/** Questions, and how each is answered with who says so and when. */
const TASKS: Record<string, (journalist: Journalist) => Promise<void>> = {
	'how much of Israel’s oil came from Azerbaijan, according to whom, when?': async (journalist) => {
		await journalist.opens('about/');
		await journalist.searchesFor('share of oil');
		await journalist.chooses('disagreement:oil-share', /^How much of Israel’s oil/);
		const figure = 'oil-share';
		await expect(journalist.rows(figure, 'Brenda Shaffer')).toContainText(
			/Sept 2014.*about 40 per cent.*Israel’s oil/s
		);
		await expect(journalist.rows(figure, 'Jerusalem Post, passed on')).toContainText(/Dec 2016.*a quarter/s);
		await expect(journalist.rows(figure, 'Samuel Ramani')).toContainText(['40%', '25%']);
		const latest = journalist.rows(figure, 'Faktyoxla');
		await expect(latest).toContainText(/2023.*18% to 19%.*of Israel’s needs/s);
		const card = await journalist.opensCitation('R102', latest);
		await expect(card).toContainText('Faktyoxla');
	},

	'was it a new arms deal of five billion dollars, and who says otherwise?': async (journalist) => {
		await journalist.opens('about/');
		await journalist.follows('Disagreements', /differ/);
		await journalist.follows(/five-billion arms/i, 'Was it a new five-billion arms deal?');
		await expect(journalist.rows('arms', 'Ilham Aliyev')).toContainText(/13 Dec 2016.*\$4\.85 billion/s);
		await expect(journalist.rows('arms', 'Samuel Ramani')).toContainText('$5 billion');
		const card = await journalist.opensCitation('R03', journalist.rows('arms', 'Ilham Aliyev'));
		await expect(card).toContainText('Official record');
	},

	'did Azerbaijan open its air bases to Israel in 2012?': async (journalist) => {
		await journalist.opens('about/');
		await journalist.searchesFor('air bases');
		await journalist.chooses('disagreement:air-bases', 'Did Azerbaijan open its air bases to Israel in 2012?');
		await expect(journalist.text).toContainText('Reported by one magazine, and denied');
		await expect(journalist.text).toContainText(/Foreign Policy, Mark Perry\s*Wednesday 28 March 2012/);
		await expect(journalist.text).toContainText(
			'Azerbaijan’s defence ministry and others denied the report within days'
		);
		const card = await journalist.opensCitation('R37');
		await expect(card).toContainText('5 April 2012');
	},

	'which president of Israel was the first in Azerbaijan?': async (journalist) => {
		await journalist.opens('about/');
		await journalist.searchesFor('first president');
		await journalist.chooses('disagreement:first-president-in-azerbaijan', /^Was Isaac Herzog the first/);
		await expect(journalist.text).toContainText('Settled: Peres came in 2009');
		await expect(journalist.rows('presidents-visits', 'Isaac Herzog')).toContainText('30 May 2023');
		const peres = journalist.rows('presidents-visits', 'Shimon Peres');
		await expect(peres).toContainText('June 2009');
		const card = await journalist.opensCitation('R31', peres);
		await expect(card).toContainText(/Jerusalem Post.*29 June 2009/s);
	},

	'what was Kazakhstan’s capital called in 2020?': async (journalist) => {
		await journalist.opens('about/');
		await journalist.searchesFor('capital Kazakhstan');
		await journalist.chooses('place:astana', 'Astana');
		await expect(journalist.text).toContainText(/Nur-Sultan\s*23 Mar 2019 until 19 Sept 2022/);
		const card = await journalist.opensCitation('G18');
		await expect(card).toContainText('Delfi');
	},

	'what did Israel pay for a tonne in January 2024, beside others, and who worked that out?': async (journalist) => {
		await journalist.opens('about/');
		await journalist.follows('Data', 'Data');
		const figure = 'january-2024-by-buyer';
		await expect(journalist.rows(figure, /^\s*Israel/)).toContainText(['523.5', '$297 million', '$567.3']);
		await expect(journalist.rows(figure, /^\s*Italy/).last()).toContainText('$619.4');
		const price = journalist.rows(figure, /^\s*Israel/).last();
		await expect(price).toContainText('computed here: $297 million divided by 523.5 thousand tonnes');
		const card = await journalist.opensCitation('R84', price);
		await expect(card).toContainText('Isranomics');
	},

	'are the two documents on the oil of January 2024 independent of each other?': async (journalist) => {
		await journalist.opens('about/');
		await journalist.follows('Sources', 'Sources');
		await expect(journalist.text).toContainText('S3 and S4 go back to the same root, so they count as one source');
		await journalist.follows(/^Strengthening Bonds/, /^Strengthening Bonds/);
		await expect(journalist.text).toContainText('about 24 February 2024');
		const card = await journalist.opensCitation('R81');
		await expect(card).toContainText('Jerusalem Post');
	},

	'when did Azerbaijan open its embassy in Tel Aviv, and how is that cited?': async (journalist) => {
		await journalist.opens('about/');
		await journalist.searchesFor('embassy tel aviv');
		await journalist.chooses('event:embassy-in-tel-aviv', 'Azerbaijan opens an embassy in Tel Aviv');
		await expect(journalist.text).toContainText('the embassy in Tel Aviv opened on 29 March');
		await journalist.presses(journalist.reader.page.getByRole('button', { name: 'Cite', exact: true }));
		const references = journalist.reader.page.getByRole('dialog', { name: 'Cite' });
		await expect(references).toContainText('Azerbaijan opens an embassy in Tel Aviv (event E29). (2026, November).');
	},

	'where does the essay write of a sale for five billion dollars, and is that so?': async (journalist) => {
		await journalist.opens('event/aliyev-arms-total/');
		const card = await journalist.opensCitation('S1-25');
		await expect(card).toContainText('Contradicted');
		await journalist.presses(card.getByRole('link', { name: /Ramani/ }));
		await expect(journalist.reader.page).toHaveURL(/\/source\/S1\/#S1-25$/);
		const claim = journalist.text.locator('#S1-25');
		await expect(claim).toBeInViewport();
		await expect(claim).toContainText('running total of past contracts');
	},

	'which statements of the documents are contradicted, all in one table?': async (journalist) => {
		await journalist.opens('data/#files');
		const claims = rowsOf(await journalist.saves(/claims\.csv/));
		expect(claims).toHaveLength(139);
		const contradicted = claims.filter(({ status }) => status === 'contradicted');
		expect(contradicted.map(({ id }) => id)).toEqual(expect.arrayContaining(['S1-01', 'S1-25', 'S3-05']));
		for (const { checked_by } of contradicted) expect(checked_by).not.toBe('');
	}
};

/** Halves, so that two workers can share them; one page for each, as a journalist would stay in one tab. */
const HALVES = [0, 1].map((half) => Object.entries(TASKS).filter((_, index) => index % 2 === half));

for (const way of WAYS) {
	for (const [half, tasks] of HALVES.entries()) {
		test(`a journalist finds answers within ${MOST_STEPS} steps each, by ${way}, part ${half + 1}`, async ({
			reader
		}) => {
			for (const [question, answers] of tasks) {
				await test.step(question, async () => {
					const journalist = new Journalist(reader, way);
					await answers(journalist);
					expect(journalist.steps).toBeLessThanOrEqual(MOST_STEPS);
				});
			}
		});
	}
}

test('a claim opened on the map’s page says document, paragraph, paraphrase and check', async ({ reader }) => {
	await reader.opens('/?event=aliyev-arms-total');
	const card = await reader.opensCitation('S1-25');
	await expect(card).toContainText('Ramani');
	await expect(card).toContainText('¶ 7');
	await expect(card).toContainText(/5 billion/);
	await expect(card).toContainText('Contradicted');
	await reader.page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
});

test('each of the 139 claims stands on the page that claims.csv names', async ({ request }) => {
	const claims = rowsOf(await (await request.get('data/claims.csv')).text());
	expect(claims).toHaveLength(139);
	const pages = new Map<string, string>();
	for (const { id, page } of claims) {
		const { pathname, hash } = new URL(page!, 'http://localhost');
		expect(hash).toBe(`#${id}`);
		if (!pages.has(pathname)) pages.set(pathname, await (await request.get(pathname)).text());
		expect(pages.get(pathname)).toContain(`<li id="${id}"`);
	}
});
