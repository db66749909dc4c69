// Runs before every test file: matchers for the DOM, and a console that must stay silent.
import '@testing-library/jest-dom';
import { guardConsole } from './console-guard';

guardConsole();
