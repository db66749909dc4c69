// The clinic's mark: a sun that has reached calm water. One color, so that it prints and follows every hue.

export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 40 40" width="40" height="40" fill="currentColor" aria-hidden="true">
      <path d="M3 20a17 17 0 0 1 34 0zM1 23.6h38q-19 6.4-38 0zM7 29.6h26q-13 5-26 0zM13 35h14q-7 3.4-14 0z" />
    </svg>
  );
}
