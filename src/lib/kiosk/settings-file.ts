import type { SettingsFile } from './settings.ts';

const PATIENCE = 5000;

/** The operator's file beside the site, as it is now. A site that is opened from disk has none that could be read. */
export async function fetchSettings(address: string): Promise<SettingsFile> {
	if (location.protocol === 'file:') return { missing: true };
	try {
		const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
		if (response.status === 404) return { missing: true };
		return response.ok ? { text: await response.text() } : { failed: String(response.status) };
	} catch (error) {
		return { failed: (error as Error).message };
	}
}
