/** From which zoom on the relief fades, and at which it is gone: its pixels are 15 to 20 km on the ground. */
export const RELIEF_FADES = { from: 4.5, to: 6.5 };

/** The share of its full strength that the relief has at a zoom, 0 to 1. */
export const reliefAt = (zoom: number): number =>
	Math.max(0, Math.min(1, (RELIEF_FADES.to - zoom) / (RELIEF_FADES.to - RELIEF_FADES.from)));
