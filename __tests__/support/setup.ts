// Runs before every test file: matchers for the DOM, and a console that must stay silent.
import '@testing-library/jest-dom';
import { guardConsole } from './console-guard';

// A test that wants PostgreSQL names one of its own. Empty counts as not set, and keeps a developer's `.env` from being read: no test may write there.
process.env.DATABASE_URL = '';

guardConsole();
