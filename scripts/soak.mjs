// Lets the kiosk run for a day of its own time and watches what grows. See scripts/kiosk/soak.ts.
import { measure } from './lib/measure.mjs';

await measure('scripts/kiosk/soak.ts', { ofPage: 'kiosk/index.html' });
