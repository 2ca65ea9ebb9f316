import {
	Map as MapLibre,
	Marker,
	setWorkerUrl,
	type GeoJSONSource,
	type MapMouseEvent,
	type PointLike
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { basemapExtent, grow, screenProjection, type Size, type View } from '../geo/index.ts';
import { decodeRegion, type RegionTopology } from '../geo/region.ts';
import type { Translator } from '../i18n/index.ts';
import type { Box } from './labels.ts';
import type { LinkedMap, LinkedViews, Motion } from './linked-views.ts';
import { MarkButtons } from './mark-buttons.ts';
import { buildScene } from './scene.ts';
import { drawnRoutes, type MapProps } from './state.ts';
import { loadLetters } from './style/fonts.ts';
import { reliefLayer, RELIEF_BELOW } from './style/ground-layers.ts';
import { drawIcon } from './style/icons.ts';
import { layerChanges, layers, mapStyle, type Drawn } from './style/layers.ts';
import type { StyleOptions } from './style/parts.ts';
import { ROUTE_HIT } from './style/route-layers.ts';
import { SCENE_SOURCES, sceneData, type SceneData } from './style/scene-data.ts';
import { GROUND_SOURCES, groundData, type GroundData } from './style/world-data.ts';
import { markNames } from './words.ts';

/** What the live map shows at a moment. */
export interface Picture extends Drawn {
	options: StyleOptions;
	i18n: Translator;
	obstacles: readonly Box[];
}

export interface LiveMapSetup {
	container: HTMLElement;
	picture: Picture;
	view: View;
	/** The folder of the base map's files; no slash at its end. */
	assets: string;
	/** Ask for Ctrl and the wheel, or two fingers, so that the map does not catch a page that is being scrolled. */
	cooperative: boolean;
	/** Other maps that move with this one. */
	link?: LinkedViews | undefined;
	onmark: MapProps['onmark'];
	onroute: MapProps['onroute'];
	/** The view has come to rest. */
	onview: (view: View) => void;
	/** The graphics card dropped the picture. */
	onlost: () => void;
}

/** Milliseconds of a flight to another view, and of a step of zoom. */
const FLIGHT = 700;
const ZOOM_STEP = 300;
/** While a hand moves the map, labels are laid out anew no more often than this, in ms. */
const LAYOUT_EVERY = 140;
/** Pixels around the pointer in which a line is still hit. */
const REACH = 5;
/** MapLibre's worker answers within milliseconds; one that takes longer than this is dead, ms. */
const WORKER_PATIENCE = 15_000;
/** Views that differ by less, in degrees and in steps of zoom, are one view. */
const HAIR = 1e-5;

const prefersCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The live map: the only place where MapLibre is loaded. It is made once and told of changes afterwards, of which it
 * sends MapLibre the least that will do. Marks and labels come from the same scene as those of the static map.
 */
export class LiveMap implements LinkedMap {
	#map: MapLibre;
	#picture: Picture;
	#layers: ReturnType<typeof layers>;
	/** The map's size; to measure it whenever labels are laid out would make the browser lay out the page. */
	#size: Size;
	/** What each source of the scene was given last, so that only what differs is sent. */
	#sent: Record<string, string>;
	#ground: string;
	#marks: MarkButtons;
	#setup: LiveMapSetup;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Runs while an answer of the worker is waited for. */
	#patience: ReturnType<typeof setTimeout> | undefined;
	/** A flight is under way, whose labels would only flicker; they are laid out at its end. */
	#isFlying = false;
	/** Another map leads this one at the moment. */
	#isLed = false;

	/** @throws Error if the base map cannot be loaded or WebGL is missing */
	static async open(setup: LiveMapSetup, signal: AbortSignal): Promise<LiveMap> {
		const response = await fetch(`${setup.assets}/region.json`, { signal });
		if (!response.ok) throw new Error(`The base map could not be loaded: ${response.status} ${response.statusText}.`);
		const topology = (await response.json()) as RegionTopology;
		const scene = layOut(setup.picture, setup.view, sizeOf(setup.container));
		await loadLetters(JSON.stringify(scene.data.labels));
		signal.throwIfAborted();
		const live = new LiveMap(setup, topology, scene.data);
		signal.addEventListener('abort', () => live.remove());
		await live.#map.once('idle');
		signal.throwIfAborted();
		live.#layOut();
		const leave = setup.link?.join(live);
		if (leave) signal.addEventListener('abort', leave);
		return live;
	}

	private constructor(setup: LiveMapSetup, topology: RegionTopology, scene: SceneData) {
		setWorkerUrl(workerUrl);
		const { picture, container } = setup;
		const { i18n } = picture;
		const { t } = i18n;
		this.#setup = setup;
		this.#picture = picture;
		this.#size = sizeOf(container);
		this.#sent = asTexts(scene);
		this.#layers = layers(picture, picture.options);
		this.#ground = groundKey(picture);
		const ground = groundData(picture.overview, picture.world, picture.selection);
		const map = new MapLibre({
			container,
			style: mapStyle(decodeRegion(topology), { ...ground, ...scene }, picture, picture.options, prefersCalm()),
			...setup.view,
			minZoom: 1.5,
			maxZoom: 8,
			// The edge of the base map is kept just out of sight.
			maxBounds: grow(topology.bbox, -0.01),
			renderWorldCopies: false,
			maxPitch: 0,
			attributionControl: false,
			cooperativeGestures: setup.cooperative,
			fadeDuration: prefersCalm() ? 0 : 120,
			locale: {
				'Map.Title': t('map.canvas'),
				'CooperativeGesturesHandler.WindowsHelpText': t('map.gestures-mouse'),
				'CooperativeGesturesHandler.MacHelpText': t('map.gestures-mac'),
				'CooperativeGesturesHandler.MobileHelpText': t('map.gestures-touch')
			}
		});
		this.#map = map;
		this.#marks = new MarkButtons(
			map,
			(element) => new Marker({ element, subpixelPositioning: true }),
			i18n,
			(places, anchor) => setup.onmark?.(places, anchor)
		);
		map.setMissingStyleImageResolver((id) => {
			const icon = drawIcon(id, this.#picture.options.palette);
			if (icon) map.addImage(id, icon.image, icon.options);
		});
		map.on('load', () => this.#addRelief());
		map.on('webglcontextlost', () => setup.onlost());
		map.on('error', ({ error }) => console.error('The live map:', error.message));
		map.on('resize', () => {
			this.#size = sizeOf(container);
			this.#layOutSoon();
		});
		map.on('move', () => {
			if (this.#isLed) return;
			this.#layOutSoon();
			setup.link?.moved(this, this.view, this.#isFlying ? 'flight' : 'hand');
		});
		map.on('moveend', () => {
			if (this.#isLed) return;
			this.#rest();
			setup.link?.moved(this, this.view, 'rest');
		});
		map.on('click', (event) => {
			const route = this.#routeAt(event);
			if (route) setup.onroute?.(route);
		});
		map.on('mousemove', (event) => {
			map.getCanvas().style.cursor = this.#routeAt(event) ? 'pointer' : '';
		});
	}

	get view(): View {
		const { lng, lat } = this.#map.getCenter();
		return { center: [lng, lat], zoom: this.#map.getZoom(), bearing: this.#map.getBearing() };
	}

	/** Shows another date, selection or theme. */
	show(picture: Picture) {
		const before = this.#picture;
		this.#picture = picture;
		const next = layers(picture, picture.options);
		// The tests hold the style to MapLibre's rules, so it need not check each change again.
		const unchecked = { validate: false };
		for (const { layer, group, property, value } of layerChanges(this.#layers, next)) {
			if (group === 'paint') this.#map.setPaintProperty(layer, property as 'line-color', value as string, unchecked);
			else this.#map.setLayoutProperty(layer, property as 'text-field', value as string, unchecked);
		}
		this.#layers = next;
		if (picture.options.palette !== before.options.palette) this.#redrawIcons();
		const ground = groundKey(picture);
		if (ground !== this.#ground) {
			this.#ground = ground;
			this.#send(groundData(picture.overview, picture.world, picture.selection), GROUND_SOURCES);
		}
		if (!this.#isFlying) this.#layOut();
	}

	/**
	 * Brings another view before the reader: by a flight that keeps the way in sight, or by a cut.
	 * @param duration of the flight, ms
	 */
	goTo(view: View, duration = FLIGHT) {
		const target = { ...view, bearing: view.bearing ?? 0 };
		// A flight is about the middle that the map had when it began, and would end beside its aim.
		const { width, height } = sizeOf(this.#setup.container);
		if (width !== this.#size.width || height !== this.#size.height) this.#map.resize();
		if (!this.#map.isMoving() && isSame(target, this.view)) return;
		if (prefersCalm()) {
			this.#map.jumpTo(target);
			return;
		}
		this.#isFlying = true;
		const isNear = this.#map.getBounds().contains(view.center) && Math.abs(view.zoom - this.#map.getZoom()) < 1;
		if (isNear) this.#map.easeTo({ ...target, duration });
		else this.#map.flyTo({ ...target, duration });
	}

	follow(view: View, motion: Motion) {
		this.#isLed = true;
		if (!isSame(view, this.view)) this.#map.jumpTo({ ...view, bearing: view.bearing ?? 0 });
		this.#isLed = false;
		this.#isFlying = motion === 'flight';
		if (motion === 'rest') this.#rest();
		else this.#layOutSoon();
	}

	zoomBy(step: number) {
		this.#map.easeTo({ zoom: this.#map.getZoom() + step, duration: prefersCalm() ? 0 : ZOOM_STEP });
	}

	northUp() {
		this.#map.easeTo({ bearing: 0, duration: prefersCalm() ? 0 : ZOOM_STEP });
	}

	/** See {@link LiveMapSetup.cooperative}. */
	setCooperative(wanted: boolean) {
		const { cooperativeGestures } = this.#map;
		if (wanted) cooperativeGestures.enable();
		else cooperativeGestures.disable();
	}

	remove() {
		clearTimeout(this.#timer);
		this.#hearWorker();
		this.#marks.remove();
		this.#map.remove();
	}

	#rest() {
		this.#isFlying = false;
		this.#layOut();
		this.#setup.onview(this.view);
	}

	#layOutSoon() {
		if (this.#isFlying) return;
		this.#timer ??= setTimeout(() => this.#layOut(), LAYOUT_EVERY);
	}

	#layOut() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const picture = this.#picture;
		const { scene, data, toDegrees } = layOut(picture, this.view, this.#size);
		const texts = asTexts(data);
		const letters = texts.labels === this.#sent.labels ? null : loadLetters(texts.labels!);
		const send = () => {
			const changed = SCENE_SOURCES.filter((source) => texts[source] !== this.#sent[source]);
			this.#sent = texts;
			this.#send(data, changed);
		};
		if (letters) void letters.then(() => picture === this.#picture && send());
		else send();
		const nameOf = markNames(picture.world, picture.selection, picture.i18n);
		this.#marks.show(
			scene.marks.map((mark) => ({
				id: mark.id,
				places: mark.places,
				at: toDegrees(mark.at),
				name: nameOf(mark),
				selected: mark.selected
			}))
		);
	}

	#send(data: Partial<GroundData & SceneData>, sources: readonly (keyof typeof data)[]) {
		if (sources.length === 0) return;
		const drawn = sources.map((source) => this.#map.getSource<GeoJSONSource>(source)?.setData(data[source]!));
		// A worker that died tells nobody, and the map would show the same day for ever.
		this.#patience ??= setTimeout(() => this.#setup.onlost(), WORKER_PATIENCE);
		void Promise.allSettled(drawn).then(() => this.#hearWorker());
	}

	#hearWorker() {
		clearTimeout(this.#patience);
		this.#patience = undefined;
	}

	#addRelief() {
		const [west, south, east, north] = basemapExtent(this.#picture.overview.bounds);
		this.#map.addSource('relief', {
			type: 'image',
			url: `${this.#setup.assets}/relief.png`,
			coordinates: [
				[west, north],
				[east, north],
				[east, south],
				[west, south]
			]
		});
		this.#map.addLayer(reliefLayer(this.#picture.options), RELIEF_BELOW);
	}

	#redrawIcons() {
		for (const id of this.#map.listImages()) {
			const icon = drawIcon(id, this.#picture.options.palette);
			if (icon) this.#map.updateImage(id, icon.image);
		}
	}

	#routeAt({ point: { x, y } }: MapMouseEvent): string | undefined {
		const { world, selection } = this.#picture;
		const around: [PointLike, PointLike] = [
			[x - REACH, y - REACH],
			[x + REACH, y + REACH]
		];
		const drawn = new Set(drawnRoutes(world, selection).map(({ id }) => id));
		return this.#map
			.queryRenderedFeatures(around, { layers: [ROUTE_HIT] })
			.map(({ properties }) => properties.id as string)
			.find((id) => drawn.has(id));
	}
}

const isSame = (a: View, b: View) =>
	Math.abs(a.center[0] - b.center[0]) < HAIR &&
	Math.abs(a.center[1] - b.center[1]) < HAIR &&
	Math.abs(a.zoom - b.zoom) < HAIR &&
	Math.abs((a.bearing ?? 0) - (b.bearing ?? 0)) < HAIR;

/** What decides the shapes on the ground; a date does not. */
const groundKey = ({ selection: { shownRoutes, selectedRoute, journey, reached } }: Picture) =>
	JSON.stringify([shownRoutes, selectedRoute, journey, reached]);

const asTexts = (data: SceneData): Record<string, string> =>
	Object.fromEntries(SCENE_SOURCES.map((source) => [source, JSON.stringify(data[source])]));

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: clientWidth, height: clientHeight });

/** The scene of a view. Lettering may be enlarged for far screens: then it is laid out on a smaller page. */
function layOut({ overview, world, selection, i18n, options, obstacles }: Picture, view: View, size: Size) {
	const { scale } = options;
	const page = { width: size.width / scale, height: size.height / scale };
	const pageView = { ...view, zoom: view.zoom - Math.log2(scale) };
	const scene = buildScene({ overview, world, selection, view: pageView, size: page, i18n, obstacles });
	const { toDegrees } = screenProjection(pageView, page);
	return { scene, data: sceneData(scene, toDegrees, scale), toDegrees };
}
