import { describe, expect, it } from 'vitest';
import type { Actor } from '../model/index.ts';
import { parseEdtf } from '../time/edtf.ts';
import { officesOf } from './offices.ts';

type Held = [title: string, from: string | null, to: string | null];

const actor = (name: string, ...offices: Held[]): Actor => ({
	id: name,
	name,
	kind: 'person',
	also: [],
	local: {},
	offices: offices.map(([title, from, to]) => ({
		title,
		from: from === null ? null : parseEdtf(from),
		to: to === null ? null : parseEdtf(to),
		evidence: ['R1']
	}))
});

const terms = (actors: Actor[]) =>
	officesOf(actors).map(({ title, terms }) => [title, ...terms.map(({ shortHolder }) => shortHolder)]);

describe('officesOf', () => {
	it('gathers the terms of an office in order of time, and the offices as the story first names them', () => {
		expect(
			terms([
				actor('Ada Penrose', ['Harbour master', '1971', '1975'], ['Mayor', '1980', null]),
				actor('Ben Quill'),
				actor('Cleo Rand', ['Mayor', '1976', '1980'], ['Harbour master', '1958', '1971']),
				actor('Dov Sand', ['Harbour master', null, '1958'])
			])
		).toEqual([
			['Harbour master', 'Sand', 'Rand', 'Penrose'],
			['Mayor', 'Rand', 'Penrose']
		]);
	});

	it('tells holders of one family name apart by their initials, but not a holder from himself', () => {
		expect(
			terms([
				actor('Heydar Aliyev', ['President', '1993', '2003']),
				actor('Ilham Aliyev', ['President', '2003', null], ['Mayor', '2001', '2003']),
				actor('Benjamin Netanyahu', ['Mayor', '1996', '1999'], ['Mayor', '2009', null])
			])
		).toEqual([
			['President', 'H. Aliyev', 'I. Aliyev'],
			['Mayor', 'Netanyahu', 'Aliyev', 'Netanyahu']
		]);
	});

	it('leave out an office of which one term alone is known', () => {
		expect(terms([actor('Ada Penrose', ['Harbour master', '1958', '1971'])])).toEqual([]);
	});

	it('keeps a term as the story dates it: its first day, the first day after it, and how far they are known', () => {
		const [office] = officesOf([
			actor('Abulfaz Elchibey', ['President', '1992-06', '[1993-06-24..1993-09-01]']),
			actor('Heydar Aliyev', ['President', '1993-10-10', '2003-10-31'])
		]);
		expect(office!.terms[0]).toMatchObject({
			holder: 'Abulfaz Elchibey',
			from: Date.parse('1992-06-01'),
			to: Date.parse('1993-06-24'),
			toDate: { kind: 'one-of' },
			evidence: ['R1']
		});
	});
});
