import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARE_YOU_THERE, rescue, rescueAddress } from './rescue.ts';

const SCOPE = 'https://a.example/story/';
const PAGE = `${SCOPE}kiosk/?tour=pipelines&dwell=9`;

/** A service worker with these windows; a window whose address ends in `!` is alive and answers. */
function serviceWorker(...open: string[]) {
	const sent: [from: string, to: string][] = [];
	const windows = open.map((text) => {
		const url = text.replace(/!$/, '');
		return {
			url,
			navigate: (to: string) => {
				sent.push([url, to]);
				return Promise.resolve(null);
			},
			postMessage: (message: unknown, [port]: Transferable[]) => {
				expect(message).toBe(ARE_YOU_THERE);
				if (text !== url) (port as MessagePort).postMessage('yes');
			}
		};
	});
	const clients = { matchAll: () => Promise.resolve(windows) };
	return { sent, around: { clients, scope: SCOPE } };
}

describe('the rescue of a frozen page', () => {
	it('sends the page that is asked for, and no other, to the way back', async () => {
		const { sent, around } = serviceWorker(`${PAGE}#rescued`, `${SCOPE}about/`);
		const answer = await rescue({ url: rescueAddress(PAGE, SCOPE), mode: 'cors' }, around);
		expect(answer?.status).toBe(204);
		expect(sent).toEqual([[`${PAGE}#rescued`, rescueAddress(PAGE, SCOPE)]]);
	});

	it('leaves a page alone that answers', async () => {
		const { sent, around } = serviceWorker(`${PAGE}!`);
		await rescue({ url: rescueAddress(PAGE, SCOPE), mode: 'cors' }, around);
		expect(sent).toEqual([]);
	});

	it('is asked for by the path of the root as well', () => {
		expect(rescueAddress(`${PAGE}#rescued`, '/story/')).toBe(rescueAddress(PAGE, SCOPE));
	});

	it('leads back from a sandbox, which runs in another process', async () => {
		const { around } = serviceWorker();
		const answer = await rescue({ url: rescueAddress(PAGE, SCOPE), mode: 'navigate' }, around);
		expect(answer?.headers.get('content-security-policy')).toContain('sandbox');
		expect(await answer?.text()).toContain(`url=${PAGE.replace('&', '&#38;')}#rescued"`);
	});

	it('minds no other request', () => {
		const { around } = serviceWorker();
		for (const url of [PAGE, `${SCOPE}kiosk/`, 'https://b.example/story/kiosk/rescue?page=x'])
			expect(rescue({ url, mode: 'navigate' }, around)).toBeUndefined();
	});

	it('leads nowhere but into the site, and says nothing but an address', async () => {
		const evil = fc.oneof(
			fc.string().map((text) => `https://${text}`),
			fc.string().map((text) => SCOPE + text),
			fc.constantFrom(
				'javascript:alert(1)',
				'data:text/html,<script>1</script>',
				'https://a.example/storyteller/',
				'https://a.example/story/../admin/',
				'https://a.example/story/kiosk/"><script>alert(1)</script>',
				'//b.example/',
				''
			)
		);
		await fc.assert(
			fc.asyncProperty(evil, async (page) => {
				const { around } = serviceWorker();
				const address = `${SCOPE}kiosk/rescue?page=${encodeURIComponent(page)}`;
				const answer = (await rescue({ url: address, mode: 'navigate' }, around))!;
				if (answer.status === 404) return;
				const text = await answer.text();
				expect(text).not.toContain('<script');
				expect(/url=([^"]*)">$/.exec(text)?.[1]?.startsWith(SCOPE)).toBe(true);
			})
		);
	});
});
