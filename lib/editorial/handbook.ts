// The tables of the editors' handbook, made from the schemas and the rules themselves, so that they cannot lie.
import { z } from 'zod';
import { articleFields } from '../content/article';
import { termFrontMatter } from '../content/glossary/term';
import { pageFrontMatter } from '../content/page';
import { personFrontMatter } from '../content/person';
import { referenceSchema } from '../content/reference';
import { retiredAddress } from '../content/retired';
import { topicFrontMatter } from '../content/topic';
import type { Language } from '../site/languages/language';
import { allowances } from './allowing/sift';
import { noStrays } from './check';
import { type Described, groups, type Rule } from './rule';
import { rules } from './rules/all';

/** The generated parts of content/README.md, by the name in their markers. */
export function handbookParts(): Record<string, string> {
  return {
    'article fields': fieldTable(articleFields),
    'reference fields': fieldTable(referenceSchema),
    'person fields': fieldTable(personFrontMatter),
    'topic fields': fieldTable(topicFrontMatter),
    'page fields': fieldTable(pageFrontMatter),
    'word fields': fieldTable(termFrontMatter),
    'change fields': fieldTable(articleFields.shape.changes.unwrap().element),
    'retired fields': fieldTable(retiredAddress),
    rules: Object.entries(groups)
      .map(([group, question]) => ruleTable(group, question))
      .join('\n\n'),
  };
}

function ruleTable(group: string, question: string): string {
  const described: Described[] = [...rules, noStrays, allowances];
  const rows = described
    .filter((rule) => rule.group === group)
    .map((rule) => `| \`${rule.name}\` | ${rule.reason}${onlyIn(rule)} | ${exampleOf(rule)} |`);
  return [
    `### ${group.charAt(0).toUpperCase()}${group.slice(1)}: ${question}`,
    '',
    '| check | why it matters to readers | what it says, for example |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

function onlyIn({ name }: Described): string {
  const languages = rules.find((rule) => rule.name === name)?.languages;
  return languages ? ` *(${languages.map((language) => languageNames[language]).join(', ')} only)*` : '';
}

const languageNames: Record<Language, string> = { en: 'English', es: 'Spanish' };

/** The first message of its samples, as it stands in a terminal. */
function exampleOf({ name }: Described): string {
  const rule: Rule | undefined = rules.find((each) => each.name === name);
  const [message = ''] = rule?.samples.notOk.flatMap(({ says }) => says) ?? [];
  return message.replace(/[|<]/g, '\\$&');
}

/** The handbook with its generated parts written anew between `<!-- name -->` and `<!-- /name -->`. */
export function renewHandbook(handbook: string): string {
  return Object.entries(handbookParts()).reduce((text, [name, part]) => {
    const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    return text.replace(marked, (_, opening: string, closing: string) => `${opening}\n${part}\n\n${closing}`);
  }, handbook);
}

const described = z.object({
  properties: z.record(
    z.string(),
    z.object({
      description: z.string().default(''),
      minLength: z.number().optional(),
      maxLength: z.number().optional(),
      minItems: z.number().optional(),
      maxItems: z.number().optional(),
    }),
  ),
  required: z.array(z.string()).default([]),
});

function fieldTable(schema: z.ZodType): string {
  const { properties, required } = described.parse(z.toJSONSchema(schema, { io: 'input' }));
  const rows = Object.entries(properties).map(([name, field]) => {
    const size = range(field.minLength, field.maxLength, 'characters') || range(field.minItems, field.maxItems, 'items');
    return `| \`${name}\` | ${required.includes(name) ? 'yes' : ''} | ${field.description}${size && ` ${size}.`} |`;
  });
  return ['| field | required | what it is |', '|---|---|---|', ...rows].join('\n');
}

function range(least: number | undefined, most: number | undefined, noun: string): string {
  if (least === undefined || most === undefined) return '';
  return `${least} to ${most.toLocaleString('en-US')} ${noun}`;
}
