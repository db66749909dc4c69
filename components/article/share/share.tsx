// Ways to take an article along or pass it on. Plain links: nothing of others is loaded here, so nobody learns who reads this.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './share.module.css';

export interface ShareProps {
  slug: string;
  title: string;
  /** The whole address of the article. */
  address: string;
  site: Edition;
}

export function Share({ slug, title, address, site: { words, addresses } }: ShareProps) {
  const { share } = words.article;
  return (
    <section className={styles.share} aria-label={share.label}>
      <p data-screen-only="">{share.takeAlong}</p>
      <ul data-screen-only="">
        <li>
          <a href={addresses.handOut(slug)}>{share.sheet}</a>
        </li>
        <li>
          <a href={`${addresses.handOut(slug)}#large-type`}>{share.largeSheet}</a>
        </li>
      </ul>
      <p data-screen-only="">{share.share}</p>
      <ul data-screen-only="">
        {waysToShare(title, address, share.email).map(({ name, to }) => (
          <li key={name}>
            <a href={to} rel="noopener noreferrer nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {share.address} <span className={styles.address}>{address}</span>
      </p>
    </section>
  );
}

function waysToShare(title: string, address: string, email: string) {
  const [words, url] = [encodeURIComponent(title), encodeURIComponent(address)];
  return [
    { name: 'Facebook', to: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X', to: `https://x.com/intent/post?text=${words}&url=${url}` },
    { name: 'Pinterest', to: `https://www.pinterest.com/pin/create/button/?url=${url}&description=${words}` },
    { name: email, to: `mailto:?subject=${words}&body=${url}` },
  ];
}
