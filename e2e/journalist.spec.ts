import { expect, test } from './driver.ts';

test.describe('a journalist on deadline', () => {
	test('finds who contradicts the $5 billion figure in four steps', async ({ reader }) => {
		await reader.opens('/');
		await reader.page.getByRole('link', { name: 'Disagreements', exact: true }).first().click();
		await reader.page.getByRole('link', { name: /five-billion arms/i }).click();
		await expect(reader.page.getByText('$4.85bn').first()).toBeVisible();
		const card = await reader.opensCitation('R03');
		await expect(card).toContainText('Official record');
	});

	test('reads a claim with document, paragraph, paraphrase and check from a citation mark', async ({ reader }) => {
		await reader.opens('/?event=aliyev-arms-total');
		const card = await reader.opensCitation('S1-25');
		await expect(card).toContainText('Ramani');
		await expect(card).toContainText('¶ 7');
		await expect(card).toContainText(/5 billion/);
		await expect(card).toContainText('Contradicted');
		await reader.page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
	});

	test('follows a claim to its document and finds it there in the order of the text', async ({ reader }) => {
		await reader.opens('/event/aliyev-arms-total/');
		const card = await reader.opensCitation('S1-25');
		await card.getByRole('link', { name: /Ramani/ }).click();
		await expect(reader.page).toHaveURL(/\/source\/S1\/#S1-25$/);
		await expect(reader.page.locator('#S1-25')).toContainText('Contradicted');
	});

	test('sees that two documents of February 2024 count as one source', async ({ reader }) => {
		await reader.opens('/event/january-oil-figures/');
		await expect(reader.page.getByText(/S3 and S4 go back to the same root/)).toBeVisible();
	});
});
