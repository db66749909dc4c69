'use client';
// Keys for those who go through many inquiries: j and k from line to line, / to the search, u up to the list, n to the next new one.
// They only move the focus or follow a link; nothing is changed by a key. They can be turned off, as WCAG 2.1.4 asks, because whoever speaks
// to their computer types letters without meaning to.
import { useEffect, useState } from 'react';
import styles from './keys.module.css';

const storedAs = 'inbox-keys';

export function Keys() {
  const [isOn, setIsOn] = useState<boolean>();
  useEffect(() => setIsOn(localStorage.getItem(storedAs) !== 'off'), []);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (follow(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);

  // Without script there are no keys, so nothing is said of them.
  if (isOn === undefined) return null;
  return (
    <p className={styles.keys}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            localStorage.setItem(storedAs, target.checked ? 'on' : 'off');
            setIsOn(target.checked);
          }}
        />
        Keys: <kbd>j</kbd> and <kbd>k</kbd> down and up, <kbd>/</kbd> search, <kbd>u</kbd> all inquiries, <kbd>n</kbd> next new one
      </label>
    </p>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Says whether the key meant anything here. */
function follow(key: string): boolean {
  if (key === 'j' || key === 'k') return moveBy(key === 'j' ? 1 : -1);
  const wanted = { '/': '#term', u: 'a[data-key="u"]', n: 'a[data-key="n"]' }[key];
  const found = wanted ? document.querySelector<HTMLElement>(wanted) : null;
  if (!found) return false;
  if (found instanceof HTMLAnchorElement) found.click();
  else found.focus();
  return true;
}

function moveBy(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-line] a')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const next = links[at === -1 ? 0 : at + step];
  next?.focus();
  return links.length > 0;
}
