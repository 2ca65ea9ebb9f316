import { afterEach, describe, expect, it, vi } from 'vitest';
import { areSignKeysOn, isSign, switchSignKeys } from './sign-keys.ts';

const within = (field: boolean) => ({ closest: () => (field ? {} : null) }) as unknown as Element;
const press = (key: string, inField = false) => isSign({ key, target: within(inField) }, '?');

function remembering() {
	const known = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => known.get(name) ?? null,
		setItem: (name: string, value: string) => known.set(name, value),
		removeItem: (name: string) => known.delete(name)
	});
}

afterEach(() => vi.unstubAllGlobals());

describe('keys that type a sign', () => {
	it('are for the page, but not inside fields', () => {
		remembering();
		expect([press('?'), press('a'), press('?', true)]).toEqual([true, false, false]);
	});

	it('can be switched off and on again', () => {
		remembering();
		switchSignKeys(false);
		expect(areSignKeysOn()).toBe(false);
		expect(press('?')).toBe(false);
		switchSignKeys(true);
		expect(press('?')).toBe(true);
	});

	it('stay on in a browser that refuses to remember', () => {
		const refuse = () => {
			throw new Error('denied');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		switchSignKeys(false);
		expect(press('?')).toBe(true);
	});
});
