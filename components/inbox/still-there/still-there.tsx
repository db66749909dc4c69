'use client';
// Says a few minutes beforehand that the member will be signed out for want of a click, and lets them stay (WCAG 2.2.1). When the time is over,
// it takes what visitors wrote off the screen. Without script the session ends all the same, and only the screen stays as it was.
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { Button } from '../button/button';
import styles from './still-there.module.css';

const warnedForMinutes = 3;
const storedAs = 'inbox-seen';
const askAnew = () => window.location.reload();

export interface StillThereProps {
  /** After how long without a click a session ends. */
  idleMinutes: number;
  /** Tells the server that the member is still there. */
  stay: () => Promise<void>;
  /** What is done when the time is over: the page is asked for anew, and leads to where one signs in. */
  end?: () => void;
}

export function StillThere({ idleMinutes, stay, end = askAnew }: StillThereProps) {
  const isComingIn = usePathname().startsWith(inboxAddresses.signIn());
  const [isWarned, setIsWarned] = useState(false);
  const warnedFor = Math.min(warnedForMinutes, idleMinutes / 2);

  useEffect(() => {
    if (isComingIn) return;
    let timers: number[] = [];
    const begin = () => {
      for (const timer of timers) window.clearTimeout(timer);
      setIsWarned(false);
      const after = (minutes: number, deed: () => void) => window.setTimeout(deed, minutes * 60_000);
      timers = [after(idleMinutes - warnedFor, () => setIsWarned(true)), after(idleMinutes, end)];
    };
    // A session belongs to all tabs, so each tells the others that somebody is there.
    const beginEverywhere = () => {
      begin();
      localStorage.setItem(storedAs, String(Number(localStorage.getItem(storedAs) ?? 0) + 1));
    };
    const hear = ({ key }: StorageEvent) => {
      if (key === storedAs) begin();
    };
    beginEverywhere();
    document.addEventListener('submit', beginEverywhere);
    window.addEventListener('storage', hear);
    return () => {
      for (const timer of timers) window.clearTimeout(timer);
      document.removeEventListener('submit', beginEverywhere);
      window.removeEventListener('storage', hear);
    };
  }, [isComingIn, idleMinutes, warnedFor, end]);

  return (
    <div role="status" className={styles.status}>
      {isWarned && (
        <form action={stay} className={styles.warning}>
          <p>Nobody has clicked for a while, so you will be signed out soon. What you have typed and not sent would be lost.</p>
          <Button>Stay signed in</Button>
        </form>
      )}
    </div>
  );
}
