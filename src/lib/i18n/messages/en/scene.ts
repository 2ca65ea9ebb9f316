import type { Messages } from '../message.ts';

/** What whoever shows the scenes of a tour says beside its map: the stage, and the unattended screen. */
export const scene = {
	'legend.pipelines': 'Pipelines on this date',
	'legend.journey': 'On this map',
	'legend.oil': 'Oil',
	'legend.gas': 'Gas',
	'legend.announced': '{kind}, announced',
	'legend.building': '{kind}, being built',
	'legend.in-service': '{kind}, in service',
	'legend.idle': '{kind}, idle',
	'legend.undated': '{kind}, dates not known',
	'legend.stops': 'Order of stops, not a flight path',
	'legend.borders': 'Dashed border: disputed or de facto line',
	'axis.described': 'Scene {number} of {count}, {date}, on the axis from {from} to {to}',
	'sources.label': 'Sources'
} as const satisfies Messages;
