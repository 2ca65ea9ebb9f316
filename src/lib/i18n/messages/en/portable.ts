import type { Messages } from '../message.ts';

export const portable = {
	'portable.waiting':
		'If nothing else appears here: keep all files of this copy together in one folder, unpack it first where it is an archive, allow scripts, and use a browser of 2023 or later.'
} satisfies Messages;
