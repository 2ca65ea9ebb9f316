import { describe, expect, test } from 'vitest';
import type { SearchFigures, Timing } from './measure.ts';
import { report } from './report.ts';

const timing = (query: string, duration: number): Timing => ({ query, duration, work: duration / 2 });
const figures = (events: number, typed: Timing[], whole: Timing[] = [timing('baku', 1)]): SearchFigures => ({
	events,
	entries: events + 5,
	terms: 1234,
	size: 117_400,
	build: 200,
	load: 25,
	typed,
	whole
});

describe('the report', () => {
	test('sets the sizes of the story side by side', () => {
		const text = report([figures(35, [timing('ba', 2)]), figures(10_000, [timing('ba', 3)])]);
		expect(text).toMatch(/35 events +10,000 events/);
		expect(text).toMatch(/different words +1,234 +1,234/);
		expect(text).toMatch(/while it is typed: worst +2\.0 ms +3\.0 ms/);
	});

	test('says of which answer one waits longest, and whether that is too long for so many events', () => {
		const text = report([
			figures(35, [timing('ba', 2), timing('bak', 29)]),
			figures(10_000, [timing('ba', 2)], [timing('oil', 101), timing('baku', 5)])
		]);
		expect(text).toContain(
			'met     35 events: every answer within 30 ms: worst of 3 29.0 ms (work of the processor 14.5 ms), for “bak”'
		);
		expect(text).toContain('MISSED  10,000 events: every answer within 100 ms: worst of 3 101.0 ms');
	});

	test('has a target for a story that has grown a little, and none for a smaller one', () => {
		expect(report([figures(40, [timing('ba', 31)])])).toContain('MISSED  40 events: every answer within 30 ms');
		expect(report([figures(4, [timing('ba', 31)])])).not.toMatch(/met|MISSED/);
	});

	test('cuts a long query', () => {
		const query = 'The talks in Baku began on a Tuesday';
		expect(report([figures(35, [timing(query, 9)])])).toContain('“The talks in Baku began on a Tue…”');
	});
});
