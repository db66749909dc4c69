// setup.ts adds the matchers for the DOM; this tells TypeScript that the `expect` of @jest/globals has them too.
import '@testing-library/jest-dom/jest-globals';
