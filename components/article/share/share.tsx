// Ways to take an article along or pass it on. Plain links: nothing of others is loaded here, so nobody learns who reads this.
import { addresses } from '@/lib/site/addresses';
import styles from './share.module.css';

export interface ShareProps {
  slug: string;
  title: string;
  /** The whole address of the article. */
  address: string;
}

export function Share({ slug, title, address }: ShareProps) {
  return (
    <section className={styles.share} aria-label="Share this article">
      <p data-screen-only="">Take it along</p>
      <ul data-screen-only="">
        <li>
          <a href={addresses.handOut(slug)}>Sheet to print</a>
        </li>
        <li>
          <a href={`${addresses.handOut(slug)}#large-type`}>Sheet in large type</a>
        </li>
      </ul>
      <p data-screen-only="">Share this article</p>
      <ul data-screen-only="">
        {waysToShare(title, address).map(({ name, to }) => (
          <li key={name}>
            <a href={to} rel="noopener noreferrer nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        Address of this page: <span className={styles.address}>{address}</span>
      </p>
    </section>
  );
}

function waysToShare(title: string, address: string) {
  const [words, url] = [encodeURIComponent(title), encodeURIComponent(address)];
  return [
    { name: 'Facebook', to: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X', to: `https://x.com/intent/post?text=${words}&url=${url}` },
    { name: 'Pinterest', to: `https://www.pinterest.com/pin/create/button/?url=${url}&description=${words}` },
    { name: 'Email', to: `mailto:?subject=${words}&body=${url}` },
  ];
}
