import { translator } from '../../../src/lib/i18n/index.ts';
import { searchData } from '../../../src/lib/search/data.ts';
import { readStory } from '../../../src/lib/server/story.ts';
import { StorySearch } from '../../../src/lib/search/engine.ts';
import { buildIndex } from '../../../src/lib/search/story-index.ts';
import { withEvents } from './events.ts';
import { Session } from 'node:inspector';
const { entries } = searchData(readStory(), translator('en'));
const all = withEvents(entries, 10000);
const s = new StorySearch(JSON.parse(JSON.stringify({ entries: all, index: buildIndex(all, 'en'), examples: [] })), 'en');
const q = process.argv[2]!;
const ts: number[] = [];
s.find('baku');
const session = new Session(); session.connect();
session.post('Profiler.enable'); session.post('Profiler.setSamplingInterval', { interval: 200 }); session.post('Profiler.start');
let a;
for (let i = 0; i < 30; i++) { const t = performance.now(); a = s.find(q); ts.push(performance.now() - t); }
console.log(q, a!.match, a!.count, ts.map((t) => t.toFixed(0)).join(' '));
session.post('Profiler.stop', (_e, { profile }) => {
	const self = new Map<string, number>(); const dt = profile.timeDeltas!; const byId = new Map(profile.nodes.map((n) => [n.id, n]));
	profile.samples!.forEach((id, i) => { const n = byId.get(id)!; const k = `${n.callFrame.functionName}:${n.callFrame.lineNumber}`; self.set(k, (self.get(k) ?? 0) + dt[i]!); });
	for (const [k, v] of [...self].sort((x, y) => y[1] - x[1]).slice(0, 12)) console.log((v / 30000).toFixed(2), 'ms/find', k);
});
