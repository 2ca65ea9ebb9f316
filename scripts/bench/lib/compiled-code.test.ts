import { expect, test } from 'vitest';
import { sizeOfCode } from './compiled-code.ts';

test('compiled code is told from what else a heap snapshot holds', () => {
	const meta = {
		node_fields: ['type', 'name', 'id', 'self_size'],
		node_types: [['hidden', 'object', 'code']] as [string[]]
	};
	const nodes = [
		[2, 0, 1, 400],
		[1, 0, 3, 64],
		[2, 0, 5, 8],
		[0, 0, 7, 16]
	].flat();
	expect(sizeOfCode({ snapshot: { meta }, nodes })).toBe(408);
});
