import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterIndex, type Moment } from './cluster.ts';

const DAY = 86_400_000;
const moments = fc
	.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 80 })
	.map((days) => days.map((day, index): Moment => ({ id: `e${index}`, at: day * DAY })));
const zoom = fc.integer({ min: DAY / 100, max: DAY * 30 });
const everything = [-Infinity, Infinity] as const;
const ids = (clusters: { items: Moment[] }[]) => clusters.map((cluster) => cluster.items.map((item) => item.id));

describe('clusterIndex', () => {
	const week = [0, 1, 2, 10, 30].map((day) => ({ id: `d${day}`, at: day * DAY }));

	it('keeps apart what stands far enough apart and groups the rest, by zoom', () => {
		const index = clusterIndex(week, 16);
		expect(ids(index.between(...everything, 2 ** 20))).toEqual([['d0'], ['d1'], ['d2'], ['d10'], ['d30']]);
		expect(ids(index.between(...everything, 2 ** 24))).toEqual([['d0', 'd1', 'd2'], ['d10'], ['d30']]);
		expect(ids(index.between(...everything, 2 ** 28))).toEqual([['d0', 'd1', 'd2', 'd10', 'd30']]);
	});

	it('stands each mark at its first item and knows how far it reaches', () => {
		expect(clusterIndex(week, 16).of('d1', 2 ** 24)).toMatchObject({ at: 0, until: 2 * DAY });
	});

	it('finds only the clusters with an item in the window', () => {
		const index = clusterIndex(week, 16);
		expect(ids(index.between(DAY, 10 * DAY, 2 ** 24))).toEqual([['d0', 'd1', 'd2'], ['d10']]);
		expect(index.between(3 * DAY, 9 * DAY, 2 ** 24)).toEqual([]);
		expect(index.of('nothing', 2 ** 24)).toBeUndefined();
	});

	it('partitions the items at every zoom', () => {
		fc.assert(
			fc.property(moments, fc.integer({ min: 1, max: 64 }), zoom, (items, distance, msPerPixel) => {
				const clusters = clusterIndex(items, distance).between(...everything, msPerPixel);
				expect(clusters.every((cluster) => cluster.items.length > 0)).toBe(true);
				expect(ids(clusters).flat().sort()).toEqual(items.map((item) => item.id).sort());
			})
		);
	});

	it('keeps marks the distance apart and members within twice the distance of their mark', () => {
		fc.assert(
			fc.property(moments, fc.integer({ min: 1, max: 64 }), zoom, (items, distance, msPerPixel) => {
				const clusters = clusterIndex(items, distance).between(...everything, msPerPixel);
				clusters.forEach((cluster, at) => {
					expect((cluster.until - cluster.at) / msPerPixel).toBeLessThan(2 * distance);
					const next = clusters[at + 1];
					if (next) expect((next.at - cluster.at) / msPerPixel).toBeGreaterThanOrEqual(distance);
				});
			})
		);
	});

	it('finds in a window what filtering all clusters finds, and of each item the cluster that holds it', () => {
		fc.assert(
			fc.property(moments, zoom, fc.integer({ min: -10, max: 1010 }), fc.nat(300), (items, msPerPixel, day, days) => {
				const index = clusterIndex(items, 24);
				const [from, to] = [day * DAY, (day + days) * DAY];
				const all = index.between(...everything, msPerPixel);
				const expected = all.filter((cluster) => cluster.items.some((item) => from <= item.at && item.at <= to));
				expect(ids(index.between(from, to, msPerPixel))).toEqual(ids(expected));
				for (const cluster of all) {
					for (const item of cluster.items) expect(index.of(item.id, msPerPixel)).toEqual(cluster);
				}
			})
		);
	});

	it('does not depend on the order of the items', () => {
		fc.assert(
			fc.property(moments, zoom, (items, msPerPixel) => {
				const forward = clusterIndex(items, 24).between(...everything, msPerPixel);
				expect(clusterIndex([...items].reverse(), 24).between(...everything, msPerPixel)).toEqual(forward);
			})
		);
	});

	it('answers for a hundred thousand items well within a frame', () => {
		const items = Array.from({ length: 100_000 }, (_, n) => ({ id: `e${n}`, at: ((n * 7919) % 100_000) * DAY * 0.1 }));
		const index = clusterIndex(items, 24);
		index.between(0, DAY, DAY);
		const started = performance.now();
		for (let n = 0; n < 100; n++) index.between(n * 50 * DAY, (n * 50 + 100) * DAY, DAY);
		expect((performance.now() - started) / 100).toBeLessThan(8);
	});
});
