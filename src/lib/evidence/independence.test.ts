import { describe, expect, it } from 'vitest';
import { basisOf, rootsOf } from './independence.ts';

const document = (id: string, ...sameRootAs: string[]) => ({ id, sameRootAs });
const claimOf = (source: string) => ({ source });

describe('roots', () => {
	it('are one for each document and reference where none names another', () => {
		expect(rootsOf([document('S1'), document('S2')], ['R1'])).toEqual([
			{ documents: ['S1'], references: [] },
			{ documents: ['S2'], references: [] },
			{ documents: [], references: ['R1'] }
		]);
	});

	it('join two documents that follow one article, and the article with them', () => {
		expect(rootsOf([document('S3', 'S4', 'R81'), document('S4', 'S3', 'R81')], ['R80', 'R81'])).toEqual([
			{ documents: ['S3', 'S4'], references: ['R81'] },
			{ documents: [], references: ['R80'] }
		]);
	});

	it('join documents by an article that is itself no evidence at hand', () => {
		expect(rootsOf([document('S3', 'R81'), document('S4', 'R81')], [])).toEqual([
			{ documents: ['S3', 'S4'], references: [] }
		]);
	});

	it('hold whichever of two documents names the other', () => {
		expect(rootsOf([document('S3'), document('S4', 'S3')], [])).toHaveLength(1);
		expect(rootsOf([document('S3', 'S4'), document('S4')], [])).toHaveLength(1);
	});
});

describe('what a text rests on', () => {
	const documents = [document('S3', 'S4', 'R81'), document('S4', 'S3', 'R81'), document('S1')];

	it('counts two documents of one root, with their article, as one source', () => {
		const basis = basisOf([claimOf('S3'), claimOf('S4'), claimOf('S3')], ['R81', 'R84'], documents);
		expect(basis).toEqual({
			documents: 2,
			references: 2,
			roots: 2,
			shared: [{ documents: ['S3', 'S4'], references: ['R81'] }]
		});
	});

	it('leaves out documents that none of its claims comes from', () => {
		expect(basisOf([claimOf('S1')], ['R81'], documents)).toEqual({ documents: 1, references: 1, roots: 2, shared: [] });
	});
});
