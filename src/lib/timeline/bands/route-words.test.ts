import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/index.ts';
import type { RouteOutline, RouteStatus } from '../../model/index.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { phasesInWords } from './route-words.ts';

type Phase = RouteOutline['phases'][number];

const phase = (status: RouteStatus, from: string | null, to: string | null = null, dated = true): Phase => {
	const [fromDate, toDate] = [from, to].map((text) => (text === null ? null : parseEdtf(text)));
	return { status, from: null, to: null, fromDate: fromDate!, toDate: toDate!, text: '', dated };
};
const say = (...phases: Phase[]) => phasesInWords({ phases }, translator('en'));

describe('phasesInWords', () => {
	it('says when each phase starts, and its end only where the next does not start then', () => {
		expect(
			say(
				phase('announced', '2012-06-26', '2015-03-17'),
				phase('building', '2015-03-17', '2018-06'),
				phase('in-service', '2018-06~')
			)
		).toEqual([
			'announced from 26 Jun 2012',
			'being built 17 Mar 2015 until Jun 2018',
			'in service from about Jun 2018'
		]);
	});

	it('says that a phase is not dated, or only when it ended', () => {
		expect(say(phase('idle', null, '1999'), phase('in-service', null, null, false))).toEqual([
			'idle until 1999',
			'in service, dates not known'
		]);
	});
});
