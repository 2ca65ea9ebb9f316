/**
 * Puts text on the clipboard. Where the browser does not allow that, selects it in the page, so that the reader's own
 * keys copy it.
 * @param shown the element that shows the text
 * @returns whether it is on the clipboard
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		if (shown instanceof HTMLInputElement) shown.select();
		else getSelection()?.selectAllChildren(shown);
		return false;
	}
}
