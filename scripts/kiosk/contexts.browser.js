/*
 * Runs in a page before its own scripts and knows the pictures that it has from the graphics card: a browser has only some
 * sixteen to give, and takes the oldest away.
 */
(() => {
	const contexts = [];
	const original = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (kind, ...given) {
		const context = original.call(this, kind, ...given);
		if (context && /webgl/.test(kind) && !contexts.some((known) => known.deref() === context))
			contexts.push(new WeakRef(context));
		return context;
	};
	const live = () => contexts.map((known) => known.deref()).filter((context) => context?.isContextLost() === false);
	window.liveContexts = () => live().length;
	/** Waits until all that was asked of the card has been drawn: to read a pixel takes that; browsers only flush on `finish`. */
	window.contextsHaveDrawn = () => {
		for (const context of live())
			context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
	};
})();
