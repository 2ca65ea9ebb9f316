/*
 * Runs in a page before its own scripts and counts the pictures that it has from the graphics card: a browser has only some
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
	window.liveContexts = () => contexts.filter((known) => known.deref()?.isContextLost() === false).length;
})();
