import type { Page } from '@playwright/test';
import type { Screen } from './screen.ts';

/** Notes whatever leads out of the kiosk, or would on another machine. */
export class Exits {
	readonly found: string[] = [];
	readonly #path: string;

	/** @param home address of the site, with a slash at its end */
	constructor(page: Page, home: string) {
		this.#path = `${new URL(home).pathname}kiosk/`;
		const note = (what: string) => this.found.push(what);
		page.context().on('page', (opened) => {
			if (opened !== page) note(`a new page: ${opened.url()}`);
		});
		page.on('dialog', (dialog) => {
			note(`a dialogue: ${dialog.type()} “${dialog.message()}”`);
			void dialog.dismiss();
		});
		page.on('download', (download) => note(`a download: ${download.suggestedFilename()}`));
		page.on('filechooser', () => note('a choice of files'));
		page.on('framenavigated', (frame) => {
			if (frame === page.mainFrame() && new URL(frame.url()).pathname !== this.#path) note(`a page: ${frame.url()}`);
		});
		page.on('request', (request) => {
			const { protocol, href } = new URL(request.url());
			if (/^https?:$/.test(protocol) && !href.startsWith(home)) note(`a request to another host: ${href}`);
		});
	}

	/** Looks at the screen after a gesture. */
	check({ path, selected, zoom, isFullscreen, shows }: Screen, gesture: string) {
		const note = (what: string) => this.found.push(`${what}, after a ${gesture}`);
		if (path !== this.#path) note(`the address ${path}`);
		if (selected.trim()) note(`selected text “${selected.slice(0, 60)}”`);
		if (zoom !== 1) note(`the page enlarged ${zoom} times`);
		if (isFullscreen) note('an element in full screen');
		if (shows === 'neither') note('neither loop nor story on the screen');
	}
}
