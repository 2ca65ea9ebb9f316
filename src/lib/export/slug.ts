/** Lower-case letters, digits and hyphens, dots too, for names of files, keys and parts of a page. */
export const slugOf = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9.]+/g, '-')
		.replace(/^[-.]+|[-.]+$/g, '') || 'story';
