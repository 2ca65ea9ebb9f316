import type { At } from './document.ts';

/** Reports what is not the address of a web page; anything else, such as `javascript:`, must never become a link. */
export function checkAddress(address: string, at: At) {
	if (/^https?:\/\/[^\s/<>"]+[^\s<>"]*$/.test(address)) return;
	at.error(`"${address}" is not an address; write one that starts with https://`);
}
