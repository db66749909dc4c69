import { z } from 'zod';
import { eachNode } from '../../content/markdown/walk';
import type { Language } from '../../site/languages/language';
import type { Place } from '../finding';
import * as spanish from '../language/spanish/care';
import { treeOf } from '../language/tree';
import type { Remark, Rule } from '../rule';

const withCover = z.object({ cover: z.object({ alt: z.string() }) });

/** As long as a screen reader says in one breath; the cover's own limit is the same. */
const most = 125;

export const pictureDescriptions: Rule = {
  name: 'picture-descriptions',
  group: 'shape',
  reason: 'For a reader who cannot see the picture, the description is the picture.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary'],
  check(source) {
    const remarks: Remark[] = [];
    const judge = (alt: string, place: Place) => {
      const message = faultOf(alt.trim(), source.language);
      if (message) remarks.push({ ...place, message });
    };
    eachNode(treeOf(source), ['image'], ({ alt, position }) => judge(alt ?? '', source.inBody(position?.start.offset ?? 0)));
    const cover = withCover.safeParse(source.fields).data?.cover;
    if (cover) judge(cover.alt, source.where(['cover', 'alt']));
    return remarks;
  },
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: '![Una enfermera mide la presión arterial](/images/nurse.jpg)' },
      '![A nurse checks blood pressure](/images/nurse.jpg)',
      { fields: { cover: '{ src: /images/room.jpg, alt: A room with a soft chair }' } },
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: '«![Foto de una enfermera](/images/nurse.jpg)»',
        says: ['the description begins with "Foto de", which a screen reader says already, expected what it shows: "una enfermera"'],
      },
      {
        body: '«![IMG_2041.jpg]»(/images/b.jpg)',
        says: ['the description "IMG_2041.jpg" is the name of a file, expected what the picture shows'],
      },
      {
        body: '«![Image of a chair]»(/images/chair.jpg)',
        says: ['the description begins with "Image of", which a screen reader says already, expected what it shows: "a chair"'],
      },
      {
        fields: { cover: '{ src: /images/room.jpg, alt: «picture» }' },
        says: ['the description "picture" says nothing of the picture, expected what it shows'],
      },
    ],
  },
};

function faultOf(alt: string, language: Language): string | undefined {
  const isSpanish = language === 'es';
  // An empty one is named by `links`.
  if (alt === '') return undefined;
  if (/\.(?:jpe?g|png|gif|webp|avif|svg|heic)$/i.test(alt) || /^(?:img|dsc|screenshot)[-_ ]?\d+$/i.test(alt))
    return `the description ${JSON.stringify(alt)} is the name of a file, expected what the picture shows`;
  if (
    /^(?:image|picture|photo|photograph|graphic|illustration|cover|figure|chart|diagram|logo)s?$/i.test(alt) ||
    (isSpanish && spanish.emptyDescription.test(alt))
  )
    return `the description ${JSON.stringify(alt)} says nothing of the picture, expected what it shows`;
  const opening = (isSpanish ? spanish.heraldOfPicture : /^(?:an? )?(?:image|picture|photo(?:graph)?|graphic) (?:of|showing|shows) /i).exec(alt)?.[0];
  if (opening)
    return `the description begins with ${JSON.stringify(opening.trim())}, which a screen reader says already, expected what it shows: ${JSON.stringify(alt.slice(opening.length))}`;
  return alt.length > most ? `the description has ${alt.length} characters, expected ${most} or fewer; put the rest into the text` : undefined;
}
