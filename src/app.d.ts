import type { DateSpan } from '$lib/model/index.ts';

declare global {
	namespace App {
		interface Locals {
			/** What the page is, as JSON-LD that may stand in a document. */
			structured?: string;
		}
		interface PageData {
			lang: string;
			site: {
				title: string;
				subtitle: string;
				address: string;
				version: string;
				versionDate: DateSpan | null;
				licence: string;
			};
			citation: string;
		}
	}
}

export {};
