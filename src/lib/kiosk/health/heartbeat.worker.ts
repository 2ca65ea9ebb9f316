import { beaten, look, LOOK_EVERY, noPulse, type Beat } from './heartbeat.ts';

/**
 * Watches the page from beside it. A frozen page cannot be cured from here, but the service worker can: it is asked by a
 * request, which wakes it.
 */
let pulse = noPulse(performance.now());

onmessage = ({ data }: MessageEvent<Beat>) => {
	pulse = beaten(pulse, data, performance.now());
	postMessage('heard');
};

setInterval(() => {
	const looked = look(pulse, performance.now());
	pulse = looked.pulse;
	if (looked.ask) fetch(looked.ask, { cache: 'no-store' }).catch(() => undefined);
}, LOOK_EVERY);
