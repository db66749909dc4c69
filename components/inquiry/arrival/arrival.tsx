'use client';
// Takes the focus to what a visitor has arrived at, so that a screen reader reads it. With script a page is exchanged without a load, and the
// focus would stay on a button that is gone.
import { type ReactNode, useEffect, useRef } from 'react';

export function Arrival({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const arrival = useRef<HTMLDivElement>(null);

  useEffect(() => arrival.current?.focus(), []);

  return (
    <div ref={arrival} role="status" tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
