/**
 * Makes of the built site one folder that opens from disk by a double click: `build-portable/`. Takes a few seconds; it
 * builds nothing anew. docs/portable.md tells what the folder holds and why.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleScripts } from './portable/bundle.ts';
import { pageFile, WAITING_STYLE } from './portable/page.ts';
import { filesIn, headOf, startModules, stylesOf, textOf, useOf } from './portable/site.ts';
import { filesBeside, inOneOrder, signsIn, withNeededFaces } from './portable/styles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, process.env.BUILD_DIR ?? 'build');
const output = join(root, 'build-portable');

/** What fits beside lessons on the smallest stick, in bytes. */
const MOST = 8_000_000;

const packed = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).toString('base64');

function write(path: string, content: string) {
	const file = join(output, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

const copy = (path: string, to = path) => cpSync(join(site, path), join(output, to), { recursive: true });

async function main() {
	if (!existsSync(join(site, 'index.html'))) {
		throw new Error(`There is no built site in ${site}; run npm run build first.`);
	}
	const began = performance.now();
	rmSync(output, { recursive: true, force: true });
	const files = filesIn(site);
	const ofUse = (...uses: string[]) => files.filter((path) => uses.includes(useOf(path)));
	const pages = ofUse('page').map((path) => ({ path, html: textOf(site, path) }));

	for (const { path, html } of pages) {
		const data = textOf(site, path.replace(/index\.html$/, '__data.json'));
		write(path, pageFile(path, headOf(html), packed(data)));
	}
	for (const path of ofUse('copy', 'copy and pack')) copy(path);
	const fetched = ofUse('pack', 'copy and pack').map((path) => [path, packed(readFileSync(join(site, path)))]);
	write('_app/files.js', `keepFiles(${JSON.stringify(Object.fromEntries(fetched))});\n`);
	write('_app/site.js', await bundleScripts(site, startModules(pages[0]!.html)));

	const sheets = files.filter((path) => path.startsWith('_app/immutable/') && path.endsWith('.css'));
	const order = inOneOrder([...pages.map(({ html }) => stylesOf(html)), sheets], []);
	const texts = [...pages.map(({ html }) => html), ...ofUse('pack').map((path) => textOf(site, path))];
	const css = withNeededFaces(order.map((path) => textOf(site, path)).join('\n'), signsIn(texts));
	write('_app/site.css', css + WAITING_STYLE);
	for (const name of filesBeside(css)) copy(`_app/immutable/assets/${name}`, `_app/${name}`);

	weigh((performance.now() - began) / 1000);
}

/** @throws Error if the folder is larger than promised */
function weigh(seconds: number) {
	const parts: Record<string, number> = {};
	let total = 0;
	for (const path of filesIn(output)) {
		const { size } = statSync(join(output, path));
		const part =
			/^(_app\/site\.js|_app\/files\.js|data|basemap)/.exec(path)?.[1] ?? (/\.html$/.exec(path) ? 'pages' : 'styles');
		parts[part] = (parts[part] ?? 0) + size;
		total += size;
	}
	const inMb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
	console.log(
		`Portable site: build-portable/index.html, ${inMb(total)} of at most ${inMb(MOST)}, in ${seconds.toFixed(1)} s (` +
			Object.entries(parts)
				.map(([part, size]) => `${part} ${inMb(size)}`)
				.join(', ') +
			').'
	);
	if (total > MOST) throw new Error(`The portable site is ${total} bytes, more than ${MOST}; see its parts above.`);
}

await main().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
