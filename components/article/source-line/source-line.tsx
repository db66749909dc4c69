// One source on paper: by its number in the text, with its address in words.
import type { Source } from '@/lib/content/article';

export function SourceLine({ source: { id, number, title, authors, source, year }, link }: { source: Source; link: string | undefined }) {
  return (
    <li id={`source-${id}`} value={number}>
      {authors}
      {authors.endsWith('.') ? ' ' : '. '}
      {title}. {source} {year}. {link && <a href={link}>{link.replace(/^https?:\/\//, '')}</a>}
    </li>
  );
}
