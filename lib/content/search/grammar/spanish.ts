// The stem of a Spanish word: what "adicción", "adictivo" and "adicta" have in common, written without accents as search writes all words.
// As in English a few wrong pairs cost little, because a stem counts less than the word itself.
import type { Grammar } from './grammar';

/** Endings that come as -o, -a, -os and -as, with the least letters that must be left before them. */
const ofBothGenders: readonly (readonly [string, number])[] = [
  ['ativ', 4],
  ['itiv', 4],
  ['tiv', 4],
  ['iv', 4],
  ['ios', 3],
  ['os', 4],
  ['ic', 4],
  ['ad', 3],
  ['id', 3],
  ['', 3],
];

/** Endings that come in the singular and the plural as they stand here. */
const asTheyStand: readonly (readonly [string, number])[] = [
  ...pairs('amiento imiento', 's', 3),
  ...pairs('amento', 's', 4),
  ...pairs('acion icion', 'es', 3),
  ...pairs('ion', 'es', 3),
  ...pairs('iedad', 'es', 3),
  ...pairs('idad', 'es', 4),
  ...pairs('ante iente ente able ible', 's', 3),
  ...pairs('ancia encia', 's', 4),
  ...pairs('ador adora', 'es', 4),
  ...pairs('ina ia', 's', 5),
  ...'adamente idamente'.split(' ').map((ending) => [ending, 3] as const),
  ...'amente mente'.split(' ').map((ending) => [ending, 4] as const),
  ...'ando iendo arse erse irse aron ieron aban aba ar er ir an en es s e'.split(' ').map((ending) => [ending, 3] as const),
];

/** The longest first. */
const endings = [
  ...asTheyStand,
  ...ofBothGenders.flatMap(([ending, least]) => ['o', 'a', 'os', 'as'].map((last) => [ending + last, least] as const)),
].sort(([a], [b]) => b.length - a.length);

function stemOf(word: string): string {
  // Whoever asks about "suicida" must find "suicidio", whatever the endings say.
  if (word.startsWith('suicid')) return 'suicid';
  // Dosis, crisis and psicosis are the same in the plural.
  if (word.length < 4 || /\d/.test(word) || word.endsWith('is')) return word;
  const [ending = ''] = endings.find(([each, least]) => word.endsWith(each) && word.length - each.length >= least) ?? [];
  const rest = word.slice(0, word.length - ending.length);
  // "Adicción" keeps a c too many, "adicto" a t: both become adic.
  return rest.length > 3 ? rest.replace(/c[ct]$/, 'c') : rest;
}

const smallWords = new Set(
  (
    'a al algo algun alguna algunas alguno algunos ante antes aquel aquella aquellas aquello aquellos aqui asi aun aunque cada como con cual cuales ' +
    'cualquier cuando cuanta cuantas cuanto cuantos de debe deben debo del desde donde dos e el ella ellas ello ellos en entre era eran es esa esas ese ' +
    'eso esos esta estaba estado estan estar estas este esto estos estoy etc fue fueron ha habia hace hacen hacer hago han hasta hay he la las le les ' +
    'lo los mas me mi mia mio mis mucha muchas mucho muchos muy ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco podria por ' +
    'porque pueda puede pueden puedo pues que quien quienes se sea sean ser si sido sin sobre solo son soy su sus suya suyo tal tambien tan tanto te ' +
    'tener tenga tengo tiene tienen todo tras tu tus u un una unas uno unos usted ustedes va van vez voy y ya yo'
  ).split(' '),
);

/**
 * Most slips in Spanish are letters that sound alike: b and v, g and j before e and i, ll and y, s, z and c before e and i, and an h that is
 * heard nowhere but after c.
 */
function heard(word: string): string {
  return word
    .replace(/(?<!c)h/g, '')
    .replace(/v/g, 'b')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/ll/g, 'y')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/qu(?=[ei])|k/g, 'c');
}

export const spanish: Grammar = { stemOf, smallWords, heard };

function pairs(words: string, plural: string, least: number): (readonly [string, number])[] {
  return words.split(' ').flatMap((word) => [[word, least] as const, [word + plural, least] as const]);
}
