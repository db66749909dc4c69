// Runs before every test file: matchers for the DOM, settings that are nobody's, and a console that must stay silent.
import '@testing-library/jest-dom';
import { settings } from '@/lib/platform/env';
import { guardConsole } from './console-guard';

// What a developer has in the environment or in `.env` must not reach a test: no test may write into a real database, or mail a real person.
// Empty counts as not set, and keeps `.env` from being read. A test that needs a setting names one of its own.
for (const name of Object.keys(settings)) process.env[name] = '';
// Nobody can make a folder there, so a test that forgot to name one of its own fails and leaves a developer's data alone.
process.env.DATA_DIR = '/dev/null/a-test-must-name-its-own-folder';

guardConsole();
