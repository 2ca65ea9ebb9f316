/** The parts of edtf 4 that this project uses; the package ships no types. */
declare module 'edtf' {
	export interface EdtfBitmask {
		value: number;
	}

	export interface EdtfDate {
		type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season';
		edtf: string;
		/** First and last millisecond of what the expression may mean, UTC. */
		min: number;
		max: number;
		/** 0 for a full timestamp, else 1 year, 2 month, 3 day; absent for seasons and sets. */
		precision?: 0 | 1 | 2 | 3;
		approximate?: EdtfBitmask;
		uncertain?: EdtfBitmask;
		unspecified?: EdtfBitmask;
	}

	export interface EdtfInterval {
		type: 'Interval';
		edtf: string;
		/** Infinity for an open end, null for an unknown one. */
		lower: EdtfDate | number | null;
		upper: EdtfDate | number | null;
		min: number | null;
		max: number;
	}

	export interface EdtfSet {
		type: 'Set' | 'List';
		edtf: string;
		values: (EdtfDate | [EdtfDate, EdtfDate])[];
		earlier: boolean;
		later: boolean;
		min: number;
		max: number;
	}

	/** @throws on text that is not EDTF */
	export default function edtf(text: string): EdtfDate | EdtfInterval | EdtfSet;
}
