import { describe, expect, it, vi } from 'vitest';
import type { Addresses } from '../url/addresses.ts';
import { Texts } from './texts.ts';

const addresses = { eventReading: (slug: string) => `/event/${slug}` } as Addresses;
const answers = () => vi.fn(async (address: string) => Response.json({ address }));
const textsFrom = (answer: (address: string) => Promise<Response>) => new Texts(addresses, answer as typeof fetch);

describe('the texts of the kiosk', () => {
	it('are asked for once while a visitor goes to and fro', async () => {
		const answer = answers();
		const texts = textsFrom(answer);
		for (const slug of ['a', 'b', 'a', 'b', 'a'])
			expect(await texts.event(slug)).toEqual({ address: `/event/${slug}` });
		expect(answer).toHaveBeenCalledTimes(2);
	});

	it('are let go in the order in which they were last wanted', async () => {
		const answer = answers();
		const texts = textsFrom(answer);
		const read = (slugs: string) => Promise.all([...slugs].map((slug) => texts.event(slug)));
		await read('abcdefgh');
		await read('a');
		await read('i');
		expect(answer).toHaveBeenCalledTimes(9);
		await read('a');
		expect(answer).toHaveBeenCalledTimes(9);
		await read('b');
		expect(answer).toHaveBeenCalledTimes(10);
	});

	it('are asked for again where they did not come', async () => {
		const answer = vi.fn(async () => new Response('', { status: 503 }));
		const texts = textsFrom(answer);
		await expect(texts.event('a')).rejects.toThrow('503 for the texts at /event/a');
		await expect(texts.event('a')).rejects.toThrow();
		expect(answer).toHaveBeenCalledTimes(2);
	});
});
