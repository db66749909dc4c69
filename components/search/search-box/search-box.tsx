// Where a reader types what they look for: a plain form whose answer is a page of its own.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  label: string;
  /** What was typed before. */
  typed?: string;
  /** The topic that the answer stays within. */
  topic?: string | undefined;
  mostCharacters: number;
  site: Edition;
}

export function SearchBox({ label, typed = '', topic, mostCharacters, site: { words, addresses } }: SearchBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>, and would show no landmark.
    <form role="search" className={styles.box} action={addresses.search()} method="get" data-search="">
      <label htmlFor="q">{label}</label>
      <div>
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={typed}
          maxLength={mostCharacters}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          dir="auto"
        />
        <button type="submit">{words.search.send}</button>
      </div>
      {topic !== undefined && <input type="hidden" name="topic" value={topic} />}
    </form>
  );
}
