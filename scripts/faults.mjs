// Lets faults befall the kiosk and measures how it recovers. See scripts/kiosk/faults.ts.
import { measure } from './lib/measure.mjs';

await measure('scripts/kiosk/faults.ts', { ofPage: 'kiosk/index.html' });
