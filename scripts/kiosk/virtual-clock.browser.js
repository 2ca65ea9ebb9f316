/*
 * Runs in a page before its own scripts: time passes there only when `virtualClock.advance` says so, and then as fast as
 * the page can follow. Timers and animation frames come in their order; between them whatever is not a matter of time
 * takes its course, and time waits for workers and requests that are about to answer.
 */
(() => {
	/** Of a picture that moves, ms: software draws it, and a few of what a screen would show is enough to find what grows. */
	const FRAME = 250;
	/** How often what is not a matter of time has its turn, ms of the page's time. */
	const TURN = 1000;
	/** How long time waits for an answer, ms of the machine's time. */
	const PATIENCE = 100;
	const RealDate = Date;
	const realSetTimeout = window.setTimeout.bind(window);
	const began = RealDate.now();
	const timers = new Map();
	let now = 0;
	let lastId = 0;

	class VirtualDate extends RealDate {
		constructor(...given) {
			if (given.length === 0) super(began + Math.floor(now));
			else super(...given);
		}
		static now() {
			return began + Math.floor(now);
		}
	}
	window.Date = VirtualDate;
	performance.now = () => now;

	const add = (delay, run, every) => {
		lastId += 1;
		timers.set(lastId, { at: now + delay, run, every });
		return lastId;
	};
	const delayOf = (given) => Math.max(1, Number(given) || 0);
	const remove = (id) => void timers.delete(id);
	window.setTimeout = (run, delay, ...given) => add(delayOf(delay), () => run(...given));
	window.setInterval = (run, delay, ...given) => add(delayOf(delay), () => run(...given), delayOf(delay));
	window.requestAnimationFrame = (run) => add(FRAME - (now % FRAME), () => run(now));
	window.requestIdleCallback = (run) => add(1, () => run({ didTimeout: false, timeRemaining: () => 10 }));
	for (const name of ['clearTimeout', 'clearInterval', 'cancelAnimationFrame', 'cancelIdleCallback'])
		window[name] = remove;

	/** Who was asked and has not answered yet. */
	const asked = new Set();
	const RealWorker = Worker;
	window.Worker = class extends RealWorker {
		constructor(...given) {
			super(...given);
			this.addEventListener('message', () => asked.delete(this));
		}
		postMessage(...given) {
			asked.add(this);
			super.postMessage(...given);
		}
		terminate() {
			asked.delete(this);
			super.terminate();
		}
	};
	const realFetch = window.fetch.bind(window);
	window.fetch = (...given) => {
		const answer = realFetch(...given);
		const done = () => void asked.delete(answer);
		asked.add(answer);
		answer.then(done, done);
		return answer;
	};

	const wait = (ms) => new Promise((resolve) => realSetTimeout(resolve, ms));
	// Browsers make timers that follow on one another wait; messages go at once.
	const { port1, port2 } = new MessageChannel();
	let taken = () => {};
	port1.onmessage = () => taken();
	const turn = async () => {
		await new Promise((resolve) => {
			taken = resolve;
			port2.postMessage(null);
		});
		for (let waited = 0; asked.size > 0 && waited < PATIENCE; waited += 2) await wait(2);
		// Some messages are not answered.
		asked.clear();
		// Else pictures would be asked for faster than they can be drawn, and pile up.
		window.contextsHaveDrawn();
	};

	const firstUntil = (end) => {
		let first;
		for (const [id, timer] of timers)
			if (timer.at <= end && !(first && first.timer.at <= timer.at)) first = { id, timer };
		return first;
	};

	window.virtualClock = {
		/** Lets so many ms pass. */
		async advance(ms) {
			const end = now + ms;
			let turnedAt = now;
			for (let first = firstUntil(end); first; first = firstUntil(end)) {
				const { id, timer } = first;
				now = Math.max(now, timer.at);
				if (timer.every) timer.at = now + timer.every;
				else timers.delete(id);
				try {
					timer.run();
				} catch (error) {
					reportError(error);
				}
				await null;
				if (now - turnedAt >= TURN) {
					turnedAt = now;
					await turn();
				}
			}
			now = end;
			await turn();
		},
		get timers() {
			return timers.size;
		}
	};
})();
