// Packs the built site into the one file that browsers save for use without a network. Fails where it is too large.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMIT, packSite } from './offline/pack-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

try {
	const { wanted, files, raw } = await packSite(resolve(root, process.env.BUILD_DIR ?? 'build'));
	const sizes = `${megabytes(raw)}, packed ${megabytes(wanted.bytes)} (limit ${megabytes(LIMIT)})`;
	console.log(`Offline: ${files} files, ${sizes}, version ${wanted.version}.`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
