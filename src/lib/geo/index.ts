export * from './bounds.ts';
export * from './corridors.ts';
export * from './frame.ts';
export * from './lines.ts';
export * from './mercator.ts';
