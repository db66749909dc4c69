// A sentence of the dictionary with links or dates in it, whose order each language decides.
import { createElement, Fragment, type ReactNode } from 'react';

/** The parts are children one by one, not a list: they never change their order, so they need no keys. */
export function Said({ parts }: { parts: ReactNode[] }) {
  return createElement(Fragment, null, ...parts);
}
