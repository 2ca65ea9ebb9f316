type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys of their own that open menus, other pages or tools of the browser. Reloading is harmless, so F5 stays. */
const WAYS_OUT =
	/^(F([1-4]|[6-9]|1\d|2\d)|ContextMenu|Browser.+|Launch.+|Print(Screen)?|Help|Find|Open|Save|Backspace|['/])$/;

/**
 * Whether a key may do what it does: move the focus, press a button, move the map, load the page anew. Nothing on the
 * screen is typed into, so no shortcut is missed.
 */
export function isHarmless({ key, ctrlKey, metaKey, altKey }: Key): boolean {
	if (ctrlKey || metaKey) return key.toLowerCase() === 'r' && !altKey;
	return !altKey && !WAYS_OUT.test(key);
}
