// A content folder in Spanish beside the sound English one, for tests.
import { readFileSync } from 'node:fs';

export const spanishArticle = (fields: readonly string[] = [], body = 'Descansar ayuda.\n\n## Qué ayuda\n\nUna habitación oscura.\n') =>
  `---\n${[
    'title: Dormir bien en casa',
    'description: Cómo ayuda el sueño a sanar al cuerpo, y qué puede hacer esta noche para descansar mejor.',
    'takeaways:',
    '  - El sueño ayuda al cuerpo a repararse.',
    '  - El dolor por la noche es frecuente y suele ceder.',
    '  - Pida ayuda si el dolor no le deja dormir una semana.',
    'topics: [sueno]',
    'author: equipo',
    'reviewer: revision',
    'publishedOn: 2026-01-12',
    'reviewedOn: 2026-01-11',
    ...fields,
  ].join('\n')}\n---\n\n${body}`;

export const translates = ['translationOf: sleeping-well', 'translatedFrom: 2026-01-10'];

const person = (name: string, of: string) =>
  `---\nname: ${name}\nrole: Redacción\nkind: team\ncredentials: Medicina de familia\ndescription: Un equipo de muestra de esta clínica, que usan las pruebas de la revisión.\ntranslationOf: ${of}\n---\n\nEscribimos.\n`;

export const spanishFiles: Record<string, string> = {
  'content/es/site.yml': readFileSync('content/es/site.yml', 'utf8'),
  'content/es/people/equipo.md': person('Equipo', 'care-team'),
  'content/es/people/revision.md': person('Revisión', 'clinical-board'),
  'content/es/topics/sueno.md':
    '---\ntitle: Sueño\ndescription: Cómo van juntos el sueño y la salud, y qué ayuda a la gente a descansar.\ntranslationOf: sleep\n---\n\nSobre el sueño.\n',
  'content/es/articles/dormir-bien.md': spanishArticle(translates),
};
