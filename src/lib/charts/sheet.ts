import { derivationOf } from '../evidence/implied-price.ts';
import { plainText } from '../evidence/prose.ts';
import { dataWords } from '../i18n/data-words.ts';
import type { Translator } from '../i18n/index.ts';
import type { Figure, FigureRow, Hue } from '../model/index.ts';
import { dateInWords } from '../time/wording.ts';
import { LIGHT_HUES } from '../ui/light-hues.ts';
import { textWidth } from '../ui/text-width.ts';
import { LABEL, marksOf, type RowMarks, type Shape } from './marks.ts';
import { panelsOf, type Panel } from './panels.ts';
import { plotScale, type PlotScale } from './scale.ts';
import { COLOURS } from './sheet-colours.ts';
import { labelOf, rowInWords, whoOf } from './words.ts';

/** What a sheet says of itself, for the reader who finds it far from the site. */
export interface Provenance {
	title: string;
	version: string;
	licence: string;
}

const WIDTH = 1120;
const MARGIN = 32;
const SANS = "'Source Sans 3', 'Segoe UI', system-ui, sans-serif";
const SERIF = "'Source Serif 4', Georgia, serif";

/** Columns of a row: where each starts and how wide it is, px. */
const DATE = { x: MARGIN, width: 120 };
const WHO = { x: 160, width: 240 };
const PLOT = { x: 424, width: 330 };
const NOTE = { x: 872, width: 216 };

const SIZE = 13.5;
const LINE = 17;

const escapeXml = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** The picture is drawn in whatever type its viewer has, which may run wider than the site's own. */
const WIDER = 1.16;

/** Breaks text into lines about as wide as given, px. */
function linesOf(text: string, width: number, size = SIZE): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && textWidth(longer, size) * WIDER <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

interface TextStyle {
	size?: number;
	weight?: number;
	family?: string;
	fill?: string;
	anchor?: 'start' | 'middle' | 'end';
	italic?: boolean;
}

function text(words: string, x: number, y: number, style: TextStyle = {}): string {
	const { size = SIZE, weight = 400, family = SANS, fill = COLOURS.ink, anchor = 'start', italic = false } = style;
	const attributes = [
		`x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${family}" font-size="${size}" font-weight="${weight}"`,
		`fill="${fill}"`,
		anchor === 'start' ? '' : `text-anchor="${anchor}"`,
		italic ? 'font-style="italic"' : ''
	];
	return `<text ${attributes.filter(Boolean).join(' ')}>${escapeXml(words)}</text>`;
}

const paragraph = (lines: string[], x: number, y: number, style: TextStyle = {}) =>
	lines.map((line, index) => text(line, x, y + index * ((style.size ?? SIZE) + 4), style)).join('');

const rule = (y: number, colour: string) =>
	`<path d="M${MARGIN} ${y}H${WIDTH - MARGIN}" stroke="${colour}" fill="none"/>`;

const plotX = (percent: number) => PLOT.x + (percent / 100) * PLOT.width;

function shapeSvg(shape: Shape, y: number, colour: string, gradient: string): string {
	switch (shape.type) {
		case 'bar': {
			const pale = shape.origin === 'document' ? '' : ' fill-opacity="0.2"';
			const dashed = shape.origin === 'computed' ? ' stroke-dasharray="3 2.5"' : '';
			const width = plotX(shape.to) - plotX(shape.from);
			return `<rect x="${plotX(shape.from)}" y="${y - 6}" width="${width}" height="12" fill="${colour}" stroke="${colour}" stroke-width="1.5"${pale}${dashed}/>`;
		}
		case 'part':
		case 'range': {
			const opacity = shape.type === 'part' && !shape.strong ? 0.28 : 0.5;
			const bar = `<path d="M${plotX(shape.from)} ${y}H${plotX(shape.to)}" stroke="${colour}" stroke-width="9" stroke-opacity="${opacity}"/>`;
			return shape.type === 'part' ? bar : bar + tickSvg(shape.from, y, colour) + tickSvg(shape.to, y, colour);
		}
		case 'fade': {
			const [left, right] = [Math.min(shape.from, shape.to), Math.max(shape.from, shape.to)].map(plotX) as [
				number,
				number
			];
			const opens = shape.to > shape.from;
			return (
				`<linearGradient id="${gradient}" x1="${opens ? 0 : 1}" x2="${opens ? 1 : 0}">` +
				`<stop offset="0" stop-color="${colour}" stop-opacity="0.65"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>` +
				`<rect x="${left}" y="${y - 4.5}" width="${right - left}" height="9" fill="url(#${gradient})"/>`
			);
		}
		case 'tick':
			return tickSvg(shape.at, y, colour);
		case 'dot': {
			const fill = shape.origin === 'document' ? colour : COLOURS.paper;
			const dashed = shape.origin === 'computed' ? ' stroke-dasharray="2 2"' : '';
			return `<circle cx="${plotX(shape.at)}" cy="${y}" r="5.2" fill="${fill}" stroke="${colour}" stroke-width="2.4"${dashed}/>`;
		}
	}
}

const tickSvg = (at: number, y: number, colour: string) =>
	`<rect x="${plotX(at) - 1.5}" y="${y - 6.5}" width="3" height="13" fill="${colour}"/>`;

function labelSvg({ label: { at, side } }: RowMarks, words: string, y: number): string {
	const x = plotX(at) + (side === 'after' ? LABEL.gap : -LABEL.gap);
	const anchor = side === 'after' ? 'start' : 'end';
	const halo = ` stroke="${COLOURS.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
	return text(words, x, y + 4.5, { size: LABEL.size, weight: 600, anchor }).replace('<text ', `<text${halo} `);
}

interface Drawing {
	svg: string;
	/** Where the next thing begins, px. */
	y: number;
}

interface Sheet {
	figure: Figure;
	colour: string;
	i18n: Translator;
	isClaim: (id: string) => boolean;
}

function rowSvg(row: FigureRow, panel: Panel, scale: PlotScale, y: number, id: string, sheet: Sheet): Drawing {
	const { i18n, figure, colour, isClaim } = sheet;
	const weight = row.evidence.some(isClaim) ? 600 : 400;
	const { name, by } = whoOf(row);
	const who = linesOf(by ? `${name} · ${by}` : name, WHO.width);
	const note = linesOf(
		[
			row.denominator,
			row.caveat,
			derivationOf(row, figure) && rowInWords(row, panel, i18n, derivationOf(row, figure)),
			dataWords(i18n)('sheet.source', { ids: row.evidence.join(', ') })
		]
			.filter(Boolean)
			.join(' · '),
		NOTE.width,
		12.5
	);
	const date = row.date ? linesOf(dateInWords(row.date, i18n, 'short'), DATE.width) : [];
	const height = Math.max(who.length, note.length, date.length) * LINE + 10;
	const middle = y + 12.5;
	const baseline = y + LINE;
	const label = labelOf(row, panel, i18n);
	const marks = marksOf(row, label, panel, scale, row.evidence.some(isClaim));
	const svg = [
		scale.ticks.map(({ at }) => `<path d="M${plotX(at)} ${y}V${y + height}" stroke="${COLOURS.ruleStrong}"/>`).join(''),
		paragraph(date, DATE.x, baseline, { weight }),
		paragraph(who, WHO.x, baseline, { weight }),
		marks.shapes.map((shape, index) => shapeSvg(shape, middle, colour, `${id}-${index}`)).join(''),
		labelSvg(marks, label, middle),
		paragraph(note, NOTE.x, baseline, { size: 12.5, fill: COLOURS.ink2 }),
		rule(y + height, COLOURS.rule)
	];
	return { svg: svg.join(''), y: y + height };
}

function panelSvg(panel: Panel, index: number, y: number, sheet: Sheet): Drawing {
	const scale = plotScale(panel, sheet.i18n);
	const head = y + 26;
	const unit = panel.kind === 'date' || panel.kind === 'share' ? '' : panel.unit;
	const parts = [
		text(unit, MARGIN, head, { weight: 600 }),
		scale.ticks
			.map(({ at, label }) => text(label, plotX(at), head, { size: 12.5, fill: COLOURS.ink2, anchor: 'middle' }))
			.join(''),
		rule(head + 8, COLOURS.ink)
	];
	let bottom = head + 8;
	for (const [place, { scope, rows }] of panel.groups.entries()) {
		parts.push(
			text(scope, MARGIN, bottom + 24, { size: 15.5, weight: 600, family: SERIF }),
			rule(bottom + 32, COLOURS.rule)
		);
		bottom += 32;
		for (const [order, row] of rows.entries()) {
			const drawn = rowSvg(row, panel, scale, bottom, `fade-${index}-${place}-${order}`, sheet);
			parts.push(drawn.svg);
			bottom = drawn.y;
		}
	}
	return { svg: parts.join(''), y: bottom };
}

/**
 * A figure as one SVG picture that stands on its own: title, every panel with its scale, each value with who says it, what
 * it is a share of and its sources, the caveats, and where the picture comes from.
 * @param hue the colour of the figure's theme; ink where it has none
 * @param isClaim whether an id of evidence is a document's claim
 */
export function figureSheet(
	figure: Figure,
	hue: Hue | undefined,
	provenance: Provenance,
	isClaim: (id: string) => boolean,
	i18n: Translator
): string {
	const sheet: Sheet = { figure, colour: hue ? LIGHT_HUES[hue] : COLOURS.ink, i18n, isClaim };
	const wide = WIDTH - 2 * MARGIN;
	const parts: string[] = [text(figure.title, MARGIN, 58, { size: 26, weight: 600, family: SERIF })];
	const description = linesOf(plainText(figure.description), wide, 16);
	parts.push(paragraph(description, MARGIN, 86, { size: 16, family: SERIF, fill: COLOURS.ink2 }));
	let y = 86 + description.length * 20;
	for (const [index, panel] of panelsOf(figure).entries()) {
		const drawn = panelSvg(panel, index, y, sheet);
		parts.push(drawn.svg);
		y = drawn.y + 8;
	}
	const caveats = linesOf(plainText(figure.caveats), wide, 14);
	parts.push(paragraph(caveats, MARGIN, y + 22, { size: 14, family: SERIF, italic: true, fill: COLOURS.ink2 }));
	y += caveats.length * 18 + 40;
	parts.push(text(dataWords(i18n)('sheet.from', { ...provenance }), MARGIN, y, { size: 12.5, fill: COLOURS.ink2 }));
	const height = Math.ceil(y + 24);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" xml:lang="${i18n.lang}">` +
		`<title>${escapeXml(figure.title)}</title><rect width="${WIDTH}" height="${height}" fill="${COLOURS.paper}"/>` +
		`${parts.join('')}</svg>`
	);
}
