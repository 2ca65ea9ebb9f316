/** Memory in use at a moment, ms UTC. */
export interface Sample {
	at: number;
	bytes: number;
}

export interface MemoryLog {
	/** The last ten minutes. */
	samples: readonly Sample[];
	/** The least of each hour, when garbage had just been collected; of the last two weeks. */
	hours: readonly Sample[];
}

export interface MemoryLimit {
	/** Above this the page is loaded anew once nobody is there, */
	soft: number;
	/** above this at once. Bytes. */
	hard: number;
}

/** How often to sample, ms. */
export const SAMPLE_EVERY = 5000;
const SAMPLES = 120;
const HOUR = 3_600_000;
const HOURS = 14 * 24;

export const NO_MEMORY: MemoryLog = { samples: [], hours: [] };

export function noted(log: MemoryLog, sample: Sample): MemoryLog {
	const hour = (at: number) => Math.floor(at / HOUR);
	const last = log.hours.at(-1);
	const sameHour = last !== undefined && hour(last.at) === hour(sample.at);
	const least = sameHour && last.bytes <= sample.bytes ? last : sample;
	return {
		samples: [...log.samples, sample].slice(-SAMPLES),
		hours: [...(sameHour ? log.hours.slice(0, -1) : log.hours), least].slice(-HOURS)
	};
}

/** How much more it becomes in an hour, in bytes, by a straight line through the hours; null before there are three. */
export function trend({ hours }: MemoryLog): number | null {
	if (hours.length < 3) return null;
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const at = mean(hours.map((sample) => sample.at));
	const bytes = mean(hours.map((sample) => sample.bytes));
	const spread = mean(hours.map((sample) => (sample.at - at) ** 2));
	if (spread === 0) return null;
	return (mean(hours.map((sample) => (sample.at - at) * (sample.bytes - bytes))) / spread) * HOUR;
}

/** Whether it is too much: `soft` only if it never was less in ten minutes, since garbage comes and goes. */
export function excess({ samples }: MemoryLog, { soft, hard }: MemoryLimit): 'none' | 'soft' | 'hard' {
	const last = samples.at(-1);
	if (!last) return 'none';
	if (last.bytes > hard) return 'hard';
	return samples.length === SAMPLES && samples.every(({ bytes }) => bytes > soft) ? 'soft' : 'none';
}

/** What the page before left behind is swept up by then, s. */
const SWEPT_WITHIN = 60;

/**
 * Whether a page that was just loaded anew was as large from its first moment: browsers still count what the one before it
 * left behind.
 * @param uptime s
 */
export function isInherited({ samples }: MemoryLog, uptime: number): boolean {
	const last = samples.at(-1)?.bytes ?? 0;
	return uptime < SWEPT_WITHIN && samples.every(({ bytes }) => bytes > last / 2);
}

interface ChromiumMemory {
	usedJSHeapSize: number;
	jsHeapSizeLimit: number;
}

const chromiumMemory = (): ChromiumMemory | undefined =>
	(performance as Performance & { memory?: ChromiumMemory }).memory;

/** Memory in use by this page, bytes; null in browsers that do not say, which are all but Chromium. */
export const memoryInUse = (): number | null => chromiumMemory()?.usedJSHeapSize ?? null;

/**
 * The limits for this machine.
 * @param soft bytes
 */
export const limitHere = (soft: number): MemoryLimit => ({
	soft,
	hard: Math.min(2 * soft, 0.8 * (chromiumMemory()?.jsHeapSizeLimit ?? Infinity))
});
