import { describe, expect, it } from 'vitest';
import { overviewOf } from './overview.ts';
import { eventReading, evidenceBundle, evidenceOfDisagreement, routeReading } from './readings.ts';
import { checkFolder } from './story.ts';

const { story: small, problems } = checkFolder('e2e/fixtures/small-story');
const story = small!;

describe('the small story', () => {
	it('has no problem, and nothing of the first story in it', () => {
		expect(problems).toEqual([]);
		expect(JSON.stringify(story)).not.toMatch(/Azerbaijan|Kazakhstan|Caspian/i);
	});

	it('has dates of every kind', () => {
		expect(story.events.map(({ date }) => [date.kind, date.start.certainty, date.end.certainty])).toEqual([
			['point', 'certain', 'certain'],
			['one-of', 'certain', 'certain'],
			['point', 'approximate', 'approximate'],
			['interval', 'certain', 'open']
		]);
	});

	it('ties the disagreement to the events that share a claim with it', () => {
		expect(story.disagreements[0]!.events).toEqual(['ferry-service-opens']);
	});
});

describe('a folder that is not there', () => {
	it('is named, with the variable that names it', () => {
		expect(() => checkFolder('e2e/fixtures/no-story')).toThrow(
			'There is no folder “e2e/fixtures/no-story”; CONTENT_DIR must name the folder of a story.'
		);
	});
});

describe('the overview', () => {
	const overview = overviewOf(story);

	it('survives JSON unchanged, since pages carry it', () => {
		expect(JSON.parse(JSON.stringify(overview))).toEqual(overview);
	});

	it('says of each event how it begins and how many disagreements touch it', () => {
		expect(overview.events.map(({ disagreements }) => disagreements)).toEqual([1, 0, 0, 0]);
		expect(overview.events[0]!.summary).toMatch(/^The ferry Petrel left [^@]* for the crossing\.$/);
	});

	it('rounds coordinates to what the map can show, and joins the points of a route to a line', () => {
		expect(overview.places.find(({ id }) => id === 'port-tarrin')!.at).toEqual([148.3, -41.87]);
		expect(overview.routes[0]!.line).toEqual([
			[148.3, -41.87],
			[166.2, -41.1],
			[172.12, -40.83]
		]);
	});

	it('tells which places are contested', () => {
		expect(overview.places.filter(({ contested }) => contested).map(({ id }) => id)).toEqual(['gull-rock']);
	});

	it('holds neither prose nor evidence of an event', () => {
		expect(Object.keys(overview.events[0]!)).not.toContain('body');
		expect(Object.keys(overview.events[0]!)).not.toContain('claims');
	});
});

describe('the reading of an event', () => {
	const reading = eventReading(story, 'ferry-service-opens');

	it('holds the disagreements that touch it', () => {
		expect(reading.disagreements.map(({ code }) => code)).toEqual(['D1']);
	});

	it('names its actors in their order', () => {
		expect(reading.actors.map(({ name }) => name)).toEqual(['Ada Penrose', 'Tasman Ferry Company']);
	});

	it('holds everything that its citations open: claims, their sources, and the references that check them', () => {
		const { claims, references, sources, disagreements } = reading.evidence;
		expect(Object.keys(claims).sort()).toEqual(['S1-01', 'S1-03', 'S2-01', 'S2-03']);
		expect(Object.keys(references)).toContain('R1');
		expect(Object.keys(sources).sort()).toEqual(['S1', 'S2']);
		expect(disagreements['S2-01']).toEqual([{ slug: 'day-of-the-first-crossing', code: 'D1' }]);
	});

	it('holds every id that the prose of any event cites', () => {
		for (const { slug, claims, references } of story.events) {
			const { evidence } = eventReading(story, slug);
			expect(Object.keys(evidence.claims)).toEqual(expect.arrayContaining(claims));
			expect(Object.keys(evidence.references)).toEqual(expect.arrayContaining(references));
		}
	});

	it('is refused for an event that the story has not', () => {
		expect(() => eventReading(story, 'ferry-sinks')).toThrow('The story has no event “ferry-sinks”.');
	});
});

describe('the reading of a route', () => {
	it('holds the route as the story has it', () => {
		expect(routeReading(story, 'tasman-gas').route).toBe(story.index.routes.get('tasman-gas'));
	});

	it('holds what each of its texts cites, wherever it is cited', () => {
		const reading = routeReading(storyCitingEverywhere(), 'tasman-gas');
		expect(Object.keys(reading.evidence.references).sort()).toEqual(['R1', 'R2', 'R3', 'R4']);
		expect(Object.keys(reading.evidence.claims)).toEqual(['S1-02']);
		expect(Object.keys(reading.evidence.sources)).toEqual(['S1']);
	});

	it('is refused for a route that the story has not', () => {
		expect(() => routeReading(story, 'tasman-oil')).toThrow('The story has no route “tasman-oil”.');
	});

	/** The small story with a route whose summary, fact, phase and record each cite something else. */
	function storyCitingEverywhere() {
		const route = story.index.routes.get('tasman-gas')!;
		const citing = (id: string) => [
			[
				[
					{ type: 'text' as const, text: '…' },
					{ type: 'cite' as const, ids: [id] }
				]
			]
		];
		const changed = {
			...route,
			summary: citing('S1-02'),
			facts: [{ label: 'Diameter', text: citing('R1') }],
			phases: route.phases.map((phase) => ({ ...phase, evidence: ['R4'] })),
			evidence: ['R3']
		};
		return { ...story, index: { ...story.index, routes: new Map([[route.id, changed]]) } };
	}
});

describe('a bundle of evidence', () => {
	it('adds the references that check a claim, and leaves out ids that lead nowhere', () => {
		const { claims, references } = evidenceBundle(story, ['S1-02', 'S9-99']);
		expect(Object.keys(claims)).toEqual(['S1-02']);
		expect(Object.keys(references)).toEqual(['R2']);
	});

	it('of a disagreement takes in its positions and how to read it', () => {
		expect(new Set(evidenceOfDisagreement(story.disagreements[0]!))).toEqual(new Set(['S1-01', 'S2-01', 'R1']));
	});
});
