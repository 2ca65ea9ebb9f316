/* Looks at the kiosk's screen; see screen.ts. The attributes are the page's own. */
(() => {
	const middles = (selector) =>
		[...document.querySelectorAll(selector)]
			.map((element) => element.getBoundingClientRect())
			.filter(
				({ x, y, width, height }) => width > 0 && x + width > 0 && y + height > 0 && x < innerWidth && y < innerHeight
			)
			.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
	const begin = middles('[data-kiosk-begin]')[0] ?? null;
	const startOver = middles('[data-kiosk-start-over]').at(-1) ?? null;
	const scene = document.querySelector('[data-kiosk-scene]')?.dataset.kioskScene;
	const isAlive = document.querySelector('[data-kiosk-alive]') !== null;
	return {
		shows: !isAlive ? 'neither' : begin ? 'attract' : startOver ? 'session' : 'neither',
		scene: Number(scene ?? NaN),
		path: location.pathname,
		selected: String(getSelection()),
		zoom: visualViewport?.scale ?? 1,
		isFullscreen: document.fullscreenElement !== null,
		controls: middles('button, a, [role="button"], [role="slider"]'),
		begin,
		startOver
	};
})();
