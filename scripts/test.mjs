// Installs, finds or installs a browser, and runs every test. The one command for somebody who changed something.
import { install, npmRun, requireNode } from './lib/run.mjs';

requireNode();
await install();
await npmRun('Unit tests, in four time zones', 'test:unit');
await npmRun('End-to-end tests', 'test:e2e');
