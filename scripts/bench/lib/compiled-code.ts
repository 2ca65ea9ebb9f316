import type { CDPSession } from '@playwright/test';

/** The parts of a heap snapshot of V8 that are read here. */
interface Snapshot {
	snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
	nodes: number[];
}

/**
 * What V8 has compiled of a page's scripts, bytes. It counts as heap and grows for as long as code runs that is not yet
 * compiled as well as can be, which says nothing of what the page keeps.
 */
export async function compiledCode(cdp: CDPSession): Promise<number> {
	const chunks: string[] = [];
	const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
	cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
	await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
	return sizeOfCode(JSON.parse(chunks.join('')) as Snapshot);
}

/** The size of all nodes of the kind “code”, bytes. */
export function sizeOfCode({ snapshot: { meta }, nodes }: Snapshot): number {
	const code = meta.node_types[0].indexOf('code');
	const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field)) as [number, number];
	let bytes = 0;
	for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
		if (nodes[node + type] === code) bytes += nodes[node + size]!;
	}
	return bytes;
}
