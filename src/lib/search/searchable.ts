import type { Attachment } from 'svelte/attachments';
import type { Translator } from '../i18n/index.ts';
import { isSign } from '../ui/sign-keys.ts';
import type { Addresses } from '../url/addresses.ts';

export interface SearchSettings {
	i18n: Translator;
	addresses: Addresses;
	/** Whether the page shows events, places and routes itself, so that a result selects them there. */
	inPlace: boolean;
}

/**
 * Makes the field in an element search: what it finds, and all that handles it, loads when it first has the focus. The key
 * / leads to it, unless the reader has switched such keys off.
 */
export const searchable =
	(settings: SearchSettings): Attachment<HTMLElement> =>
	(root) => {
		const field = root.querySelector('input')!;
		const listeners = new AbortController();
		const { signal } = listeners;
		let starting: Promise<() => void> | undefined;

		async function start() {
			try {
				field.setCustomValidity('');
				starting ??= import('./start.ts').then(({ startSearch }) => startSearch(root, field, settings));
				await starting;
			} catch {
				starting = undefined;
				field.setCustomValidity(settings.i18n.t('search.failed'));
				field.reportValidity();
			}
		}

		field.addEventListener('focus', start, { signal });
		document.addEventListener(
			'keydown',
			(event) => {
				if (event.ctrlKey || event.metaKey || event.altKey || !isSign(event, '/')) return;
				event.preventDefault();
				field.focus();
			},
			{ signal }
		);
		// Readers may have come here before scripts did.
		if (document.activeElement === field) void start();

		return () => {
			listeners.abort();
			void starting?.then((stop) => stop());
		};
	};
