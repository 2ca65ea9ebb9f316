/** Columns side by side: the first to the left, numbers to the right. */
export function align(table: string[][]): string[] {
	const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
	return table.map((cells) =>
		cells
			.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]! + 3)))
			.join('')
			.trimEnd()
	);
}
