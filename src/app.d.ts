declare global {
	namespace App {
		interface PageData {
			lang: string;
			site: { title: string; subtitle: string; address: string; version: string; licence: string };
		}
	}
}

export {};
