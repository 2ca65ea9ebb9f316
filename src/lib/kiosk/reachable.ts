/** Hosts that only the machine itself can reach. */
const OWN = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * Where a visitor's phone finds the site: as the operator says, else where the story is published, else where this page
 * is. Empty where a phone cannot get there.
 * @param here the address of this page
 */
export function siteForPhones(operator: string, published: string, here: string): string {
	if (operator || published) return operator || published;
	const { protocol, hostname, origin } = new URL(here);
	return /^https?:$/.test(protocol) && !OWN.test(hostname) ? origin : '';
}

/** An address as one reads it off a screen: without what every address has. */
export const legible = (address: string): string =>
	decodeURI(address)
		.replace(/^https?:\/\//, '')
		.replace(/\/$/, '');
