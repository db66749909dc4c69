// Search in Spanish: forms of a word, accents and the tilde of ñ, small words, and the slips that Spanish invites.
import fc from 'fast-check';
import { grammarOf } from '@/lib/content/search/grammar/grammar';
import { wordsAsked } from '@/lib/content/search/question';
import { wordsIn } from '@/lib/content/search/words';
import { mayBeUrgent } from '@/lib/publishing/finding/urgent';
import { libraryWith, type Written } from '../../../support/library';

const { stemOf, smallWords, heard } = grammarOf('es');
const plain = (word: string) => wordsIn(word)[0]?.word ?? '';

test.each([
  ['adicción', 'adicciones', 'adictivo', 'adictivas', 'adicto', 'adicta'],
  ['tratamiento', 'tratamientos', 'tratar', 'tratado', 'tratada'],
  ['depresión', 'depresiones', 'depresivo', 'depresivas'],
  ['sesión', 'sesiones'],
  ['medicamento', 'medicamentos', 'medicación', 'medicina', 'medicinas'],
  ['manejar', 'maneje', 'manejan', 'manejo'],
  ['mareo', 'mareos', 'mareado', 'mareada', 'marearse'],
  ['sedación', 'sedante', 'sedantes', 'sedado'],
  ['embarazo', 'embarazada', 'embarazadas'],
  ['ansiedad', 'ansioso', 'ansiosa'],
  ['recaída', 'recaídas', 'recaer'],
  ['suicidio', 'suicida', 'suicidas', 'suicidarse'],
  ['seguro', 'segura', 'seguridad'],
  ['rápido', 'rápida', 'rápidamente'],
])('the forms of %s share a stem', (...forms) => {
  expect(new Set(forms.map(plain).map(stemOf)).size).toBe(1);
});

test('different words keep different stems', () => {
  const words = ['dosis', 'dolor', 'riesgo', 'orina', 'hígado', 'ketamina', 'esketamina', 'opioide', 'placebo', 'crisis', 'vejiga', 'memoria'];
  expect(new Set(words.map(plain).map(stemOf)).size).toBe(words.length);
});

test('the stem is always how a word begins', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,16}$/), (word) => word.startsWith(stemOf(word))));
});

test('small words are those of Spanish', () => {
  expect(wordsAsked('¿Cuáles son los riesgos de la ketamina?', 'es')).toEqual(['riesgos', 'ketamina']);
  expect(wordsAsked('¿Qué es?', 'es')).toEqual(['que', 'es']);
  expect(smallWords.has('the')).toBe(false);
});

test('words that sound alike are written alike', () => {
  const alike = [
    ['vejiga', 'begiga'],
    ['cirugía', 'sirujia'],
    ['llamar', 'yamar'],
    ['hígado', 'igado'],
    ['cabeza', 'cavesa'],
    ['náuseas', 'nauceas'],
  ];
  for (const [right = '', typed = ''] of alike) expect(heard?.(plain(typed))).toBe(heard?.(plain(right)));
  expect(heard?.('noche')).toContain('ch');
});

const article = (slug: string, title: string, body: string): Written => ({ slug, fields: { title }, body });
const spanish = libraryWith(
  [
    article('vejiga', 'La vejiga y la ketamina', 'Avise si siente dolor al orinar.'),
    article('ninos', 'Los niños y el sueño', 'Un niño duerme más que un adulto. Pasan los años.'),
    article('sesion', 'Después de una sesión', 'No maneje hasta el día siguiente.'),
  ],
  { language: 'es' },
);
const found = async (typed: string) => (await spanish.search(typed)).articles.map(({ slug }) => slug);

test.each([
  ['without its tilde', 'ninos', 'ninos'],
  ['with its tilde', 'niños', 'ninos'],
  ['in the singular', 'niño', 'ninos'],
  ['without its accent', 'sesion', 'sesion'],
  ['in the plural', 'sesiones', 'sesion'],
  ['as another form of the verb', 'manejar', 'sesion'],
  ['by its sound', 'vegija', 'vejiga'],
  ['by its sound, with b', 'bejiga', 'vejiga'],
  ['with a letter too few', 'vejga', 'vejiga'],
  ['as it is begun', 'veji', 'vejiga'],
])('a word is found %s: %s', async (_, typed, slug) => {
  expect(await found(typed)).toEqual([slug]);
});

test('a word that is only its sound is said to be read as the other', async () => {
  const { words } = await spanish.search('bejiga');
  expect(words[0]?.meanings[0]).toMatchObject({ word: 'vejiga', kind: 'slip' });
});

test.each(['quiero morir', 'suicidio', 'pienso suicidarme', 'sobredosis', 'no puedo respirar', 'dolor de pecho', 'quitarme la vida'])(
  'whoever types "%s" is shown help first, in whatever language the page is',
  (typed) => {
    expect(mayBeUrgent(typed)).toBe(true);
  },
);

test('ordinary questions in Spanish call for no help', () => {
  for (const typed of ['dolor de cabeza', 'cuánto cuesta', 'efectos secundarios', 'vida diaria', 'puedo manejar'])
    expect(mayBeUrgent(typed)).toBe(false);
});
