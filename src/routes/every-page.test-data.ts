import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import type { Component, Snippet } from 'svelte';
import type { render } from 'svelte/server';
import { vi } from 'vitest';
import type { Story } from '$lib/model/index.ts';

type RouteParameters = Record<string, string>;
type Handling = Parameters<Handle>[0];
type Part = Component<{ data: object; children?: Snippet }>;
type Load = (event: object) => Promise<object> | object;

interface Node {
	default?: Part;
	load?: Load;
	entries?: () => RouteParameters[];
	GET?: (event: object) => Promise<Response> | Response;
}

/** What the site answers at an address. */
export interface Answer {
	path: string;
	/** A file, or the whole document of a page but for what SvelteKit adds to start it. */
	text: string;
	isPage: boolean;
	/** Of a page, what it is, as JSON-LD. */
	structured?: string;
}

const TEMPLATE = readFileSync('src/app.html', 'utf8');

const NODES = import.meta.glob<Node>('./**/+{page,layout,server}{,.server}.{ts,svelte}');

/** The path of a route's address: without the groups, and with its parameters. */
const pathOf = (folder: string, parameters: RouteParameters): string =>
	folder
		.split('/')
		.filter((part) => !part.startsWith('(') && part !== '.')
		.map((part) => part.replace(/\[\[?(\w+)\]?\]/g, (_, name: string) => parameters[name] ?? ''))
		.filter((part) => part !== '')
		.map((part) => `/${encodeURIComponent(part)}`)
		.join('');

const foldersTo = (folder: string): string[] =>
	folder.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

/**
 * Everything that the site answers, for whichever story: pages with their layouts as the server renders them, and files.
 * Loads the modules of routes, which no other test does, with that story in place of the one of the build.
 */
export class Site {
	#nodes = new Map<string, Node>();
	#story: Story | null = null;
	#handle!: Handle;
	#render!: typeof render;
	#InLayouts!: Component<{ parts: Part[]; data: object }>;

	/** Loads every page. Whoever opens a site closes it again. */
	static async open(): Promise<Site> {
		const site = new Site();
		vi.doMock('$lib/server/story.ts', () => ({ readStory: () => site.#story }));
		for (const [path, load] of Object.entries(NODES)) site.#nodes.set(path, await load());
		// Of the same age as the pages, since they share the context of what is being rendered.
		site.#handle = (await import('../hooks.server.ts')).handle;
		site.#render = (await import('svelte/server')).render;
		site.#InLayouts = (await import('./in-layouts.test-data.svelte')).default;
		return site;
	}

	close() {
		vi.doUnmock('$lib/server/story.ts');
	}

	/** All answers for a story. */
	async answers(story: Story): Promise<Answer[]> {
		this.#story = story;
		const answers: Answer[] = [];
		for (const [path, node] of this.#nodes) {
			const folder = path.slice(0, path.lastIndexOf('/'));
			if (path.endsWith('/+page.svelte')) {
				const server = this.#nodes.get(`${folder}/+page.server.ts`);
				for (const parameters of server?.entries?.() ?? [{}]) answers.push(await this.#page(folder, parameters));
			} else if (node.GET) {
				for (const params of node.entries?.() ?? [{}]) {
					const url = new URL(`https://example.org${pathOf(folder, params)}`);
					const response = await node.GET({ params, url });
					answers.push({ path: url.pathname, text: await response.text(), isPage: false });
				}
			}
		}
		return answers;
	}

	async #page(folder: string, params: RouteParameters): Promise<Answer> {
		const url = new URL(`https://example.org${pathOf(folder, params)}/`);
		const locals: App.Locals = {};
		const data = await this.#dataOf(folder, { params, url, locals });
		const parts = [
			...foldersTo(folder).flatMap((outer) => this.#nodes.get(`${outer}/+layout.svelte`)?.default ?? []),
			this.#nodes.get(`${folder}/+page.svelte`)!.default!
		];
		const page = { url, params, route: { id: folder.slice(1) }, data, status: 200, error: null, form: null, state: {} };
		const { head, body } = this.#render(this.#InLayouts, {
			props: { parts, data },
			context: new Map([['__request__', { page }]])
		});
		const text = await this.#document(head, body, { params, locals });
		return { path: url.pathname, text, isPage: true, structured: locals.structured };
	}

	/** The document as SvelteKit and the site's own hook make it. */
	async #document(head: string, body: string, event: object): Promise<string> {
		const parts: Record<string, string> = {
			'%sveltekit.head%': head,
			'%sveltekit.body%': body,
			'%sveltekit.assets%': ''
		};
		const html = TEMPLATE.split(/(%sveltekit\.\w+%)/)
			.map((part) => parts[part] ?? part)
			.join('');
		let document = '';
		const resolve: Handling['resolve'] = async (_, options) => {
			document = (await options?.transformPageChunk?.({ html, done: true })) ?? html;
			return new Response();
		};
		await this.#handle({ event: event as Handling['event'], resolve });
		return document;
	}

	/** What the page and its layouts load, one after the other. */
	async #dataOf(folder: string, request: { params: RouteParameters; url: URL; locals: object }): Promise<object> {
		let data: object = {};
		const event = {
			...request,
			route: { id: folder.slice(1) },
			untrack: <T>(read: () => T) => read(),
			parent: () => data,
			setHeaders: () => {},
			depends: () => {},
			fetch: (address: string) => this.#fetch(new URL(address, request.url).pathname)
		};
		for (const outer of foldersTo(folder)) {
			const kinds = outer === folder ? ['layout', 'page'] : ['layout'];
			for (const kind of kinds) {
				const server = await this.#nodes.get(`${outer}/+${kind}.server.ts`)?.load?.(event);
				const universal = await this.#nodes.get(`${outer}/+${kind}.ts`)?.load?.({ ...event, data: server ?? null });
				data = { ...data, ...(universal ?? server) };
			}
		}
		return data;
	}

	async #fetch(pathname: string): Promise<Response> {
		for (const [path, node] of this.#nodes) {
			if (!node.GET) continue;
			const folder = path.slice(0, path.lastIndexOf('/'));
			for (const params of node.entries?.() ?? [{}]) {
				const url = new URL(`https://example.org${pathOf(folder, params)}`);
				if (url.pathname === pathname) return node.GET({ params, url });
			}
		}
		return new Response(null, { status: 404 });
	}
}
