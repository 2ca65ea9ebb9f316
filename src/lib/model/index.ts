export type * from './date.ts';
export type * from './prose.ts';
export * from './evidence.ts';
export type * from './world.ts';
export type * from './story.ts';
export type * from './overview.ts';
export type * from './reading.ts';
