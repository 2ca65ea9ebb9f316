import { align } from '../bench/lib/table.ts';

export interface FaultResult {
	name: string;
	/** Seconds until the kiosk answers again, at most. */
	aim: number;
	/** The loop was to be seen, ms after the fault; null where it was not. */
	shown: number | null;
	/** A touch was answered, ms after the fault; undefined where none was made. */
	answered: number | null | undefined;
	/** What the journal said of it; empty where it need not say anything, false where it should have. */
	noted: string | false;
}

const seconds = (ms: number | null | undefined) =>
	ms === undefined ? '–' : ms === null ? 'never' : `${(ms / 1000).toFixed(1)} s`;

const isGood = ({ aim, shown, answered, noted }: FaultResult) =>
	noted !== false && shown !== null && answered !== null && Math.max(shown, answered ?? 0) <= 1000 * aim;

/** All results as a table, and whether every aim was reached. */
export function faultTable(results: readonly FaultResult[]): { text: string; passed: boolean } {
	const rows = results.map((result) => [
		result.name,
		seconds(result.shown),
		seconds(result.answered),
		`${result.aim} s`,
		result.noted === false ? 'NOT NOTED' : result.noted || '–',
		isGood(result) ? 'good' : 'MISSED'
	]);
	const lines = align([['', 'loop shown', 'touch answered', 'aim', 'in the journal', ''], ...rows]);
	const missed = results.filter((result) => !isGood(result)).length;
	const summary = `${results.length - missed} of ${results.length} faults healed as aimed.`;
	return { text: [...lines, '', summary].join('\n'), passed: missed === 0 };
}
