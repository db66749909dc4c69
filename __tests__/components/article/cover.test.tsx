import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ArticleList } from '@/components/article/article-list/article-list';
import { Cover } from '@/components/article/cover/cover';
import { Photograph } from '@/components/article/photograph/photograph';
import { drivingSummary, harborHouse } from '../../support/articles';

test('a cover is decoration: screen readers pass over it and paper does without', () => {
  const { container } = render(<Cover article={drivingSummary()} />);
  const picture = container.querySelector('svg');
  expect(picture).toHaveAttribute('aria-hidden', 'true');
  expect(picture).toHaveAttribute('data-screen-only');
  expect(picture).not.toHaveAttribute('style');
  expect(picture?.querySelectorAll('path').length).toBeGreaterThan(2);
});

test('a cover costs a page less than 2 kB', () => {
  for (const slug of ['a', 'is-ketamine-addictive', 'what-to-expect-at-a-session'])
    for (const topic of ['safety', 'ketamine', 'depression', 'esketamine', 'how-it-works', 'treatment-sessions'])
      expect(render(<Cover article={{ slug, topics: [topic] }} />).container.innerHTML.length).toBeLessThan(2000);
});

test('every entry of a list has a picture', () => {
  const { container } = render(<ArticleList articles={[drivingSummary(), drivingSummary({ slug: 'sleep' })]} site={harborHouse} />);
  expect(container.querySelectorAll('li > svg')).toHaveLength(2);
});

test('a photograph is described, and keeps its room free until it is there', () => {
  const size = { width: 1600, height: 1067, sources: [{ type: 'image/avif', srcSet: '/images/sized/room-480.avif 480w' }], sizes: '92vw' };
  const { container } = render(
    <Photograph photograph={{ src: '/images/room.jpg', alt: 'A quiet room', size: { ...size, digest: '', widths: [] } }} />,
  );
  const picture = screen.getByRole('img', { name: 'A quiet room' });
  expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['1600', '1067']);
  expect(container.querySelector('source')).toHaveAttribute('srcset', '/images/sized/room-480.avif 480w');
});
