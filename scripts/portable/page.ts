import { portableWords } from '../../src/lib/i18n/portable-words.ts';
import { DEFAULT_LANGUAGE, translator } from '../../src/lib/i18n/index.ts';
import type { PageHead } from './site.ts';

/**
 * What a page from disk may do: take scripts, styles, pictures and letters from the disk, and start a worker out of memory.
 * No address can be asked for anything. `file:` stands for 'self', which some browsers do not know of files.
 */
export const POLICY = [
	"default-src 'none'",
	'script-src file:',
	'style-src file:',
	// SvelteKit sets one inline style on its route announcer; the hash is of that attribute's text.
	"style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
	'img-src file: data: blob:',
	'font-src file:',
	'connect-src data: blob:',
	'worker-src data: blob:',
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/**
 * A page as the folder holds it: its data, packed, and the way to everything else. The script writes what is seen.
 * @param path of the page in the folder
 * @param data its data as SvelteKit writes them, gzipped, in base64
 */
export function pageFile(path: string, { lang, dir, title, description }: PageHead, data: string): string {
	const up = '../'.repeat(path.split('/').length - 1) || './';
	const say = portableWords(translator(lang || DEFAULT_LANGUAGE));
	return `<!doctype html>
<html lang="${lang}" dir="${dir}">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${POLICY}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light" />
		<meta name="description" content="${description}" />
		<title>${title}</title>
		<link rel="icon" href="${up}favicon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="${up}_app/site.css" />
	</head>
	<body>
		<p data-waiting>${say('portable.waiting')}</p>
		<div class="page"></div>
		<script type="application/octet-stream" data-page-data>${data}</script>
		<script src="${up}_app/site.js"></script>
	</body>
</html>
`;
}

/** The note for a page whose script does not run comes late, so that nobody else sees it. */
export const WAITING_STYLE = `
[data-waiting]{position:absolute;margin:0;padding:24px;font:400 18px/1.5 serif;animation:portable-waiting 4s step-end}
@keyframes portable-waiting{from{visibility:hidden}to{visibility:visible}}
`;
