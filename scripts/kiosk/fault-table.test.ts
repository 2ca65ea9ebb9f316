import { describe, expect, it } from 'vitest';
import { faultTable, type FaultResult } from './fault-table.ts';

const result = (more: Partial<FaultResult>): FaultResult => ({
	name: 'Uncaught error',
	aim: 10,
	shown: 120,
	answered: 300,
	noted: 'error',
	...more
});

describe('the table of faults', () => {
	it('passes where the screen came back in time and the cause was noted', () => {
		const { text, passed } = faultTable([result({}), result({ name: 'Page crashed', answered: undefined, noted: '' })]);
		expect(passed).toBe(true);
		expect(text).toContain('2 of 2 faults healed as aimed.');
	});

	it.each([
		['comes back too late', { answered: 10_001 }],
		['never comes back', { shown: null, answered: null }],
		['comes back and ignores touches', { answered: null }],
		['says nothing of the cause', { noted: false }]
	] as const)('fails where the screen %s', (_, more) => {
		expect(faultTable([result({}), result(more)])).toMatchObject({
			passed: false,
			text: expect.stringContaining('1 of 2 faults')
		});
	});
});
