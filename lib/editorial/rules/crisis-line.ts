import { z } from 'zod';
import { hitsOf } from '../language/phrases';
import { proseOf } from '../language/prose';
import * as spanish from '../language/spanish/care';
import type { Rule } from '../rule';
import type { Source } from '../source';

const crisis =
  /\bsuicid\w+|\bself-harm\w*|\b(?:kill|hurt|harm)(?:ing)? (?:yourself|themselves|himself|herself)\b|\boverdos\w+|\bend(?:ing)? (?:your|their) li(?:fe|ves)\b/gi;

export const crisisLine: Rule = {
  name: 'crisis-line',
  group: 'balance',
  reason: 'Where suicide is mentioned, somebody who thinks of it is reading; the number must stand where they are.',
  of: ['articles', 'pages', 'topics'],
  check(source, garden) {
    const numbers = numbersOf(garden.site);
    const [first] = hitsOf(
      source,
      { en: crisis, es: spanish.crisis }[source.language],
      ({ kind }) => !['title', 'description', 'question'].includes(kind),
    );
    if (!first) return [];
    const prose = proseOf(source);
    const at = prose.indexOf(first.sentence.passage);
    // Before it, or in the same section: a reader who stops there has it in view.
    const near = prose.filter(({ section, kind }, index) => index <= at || (kind !== 'heading' && section === first.sentence.passage.section));
    if (near.some(({ words }) => numbers.some((number) => words.includes(number)))) return [];
    const message = `"${first.found}" is mentioned and the crisis line does not stand before it or in its section, expected a sentence with ${numbers.join(' or ')}`;
    return [{ line: first.line, column: first.column, message }];
  },
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: '¿Piensa en el suicidio? Llame al 988.' },
      'Thinking about suicide? Call or text 988.',
      '## Help\n\nCall 988.\n\n## Risks\n\nSome have suicidal thoughts.',
      '## Risks\n\nSome have suicidal thoughts.\n\nCall or text 988.',
      'Rest helps.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Puede haber pensamientos «suicidas».',
        says: ['"suicidas" is mentioned and the crisis line does not stand before it or in its section, expected a sentence with 988 or 911'],
      },
      {
        body: '## Risks\n\nSome have «suicidal» thoughts.\n\n## Help\n\nCall 988.',
        says: ['"suicidal" is mentioned and the crisis line does not stand before it or in its section, expected a sentence with 988 or 911'],
      },
      {
        body: 'Never take more: an «overdose» can kill.',
        says: ['"overdose" is mentioned and the crisis line does not stand before it or in its section, expected a sentence with 988 or 911'],
      },
    ],
  },
};

const urgent = z.object({ urgentHelp: z.object({ ways: z.array(z.object({ phone: z.string() })) }) });

/** The numbers that the clinic gives for emergencies. */
function numbersOf(site: Source): string[] {
  return urgent.safeParse(site.fields).data?.urgentHelp.ways.map(({ phone }) => phone) ?? ['988', '911'];
}
