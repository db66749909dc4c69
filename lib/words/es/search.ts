// La búsqueda, y lo que encontró.
import type { SearchWords } from '../en/search';
import { said } from '../said';

const number = (count: number) => count.toLocaleString('es-US');
const articles = (count: number) => `${number(count)} ${count === 1 ? 'artículo' : 'artículos'}`;
const within = (topic: string | undefined) => (topic === undefined ? '' : ` en ${topic}`);
const found = (count: number) => (count === 1 ? 'Se encontró' : 'Se encontraron');

export const search: SearchWords = {
  title: 'Buscar',
  titleOf: (typed) => `${typed} · Buscar`,
  description: 'Busque en nuestros artículos, en sus secciones y en el glosario. Nadie guarda lo que usted busca.',
  ask: '¿Qué quiere saber?',
  send: 'Buscar',
  before: 'Títulos, lo más importante y textos completos. Nadie guarda lo que usted escribe.',
  none: (typed, topic) => `No se encontró nada para “${typed}”${within(topic)}`,
  found: (count, typed, topic) => `${found(count)} ${articles(count)} para “${typed}”${within(topic)}`,
  foundSome: (count, topic) => `Ningún artículo tiene todas estas palabras. ${found(count)} ${articles(count)}${within(topic)} con algunas de ellas`,
  readAs: (typed, read) => `Ningún artículo dice “${typed}”, así que esto es para “${read}”.`,
  unknown: (words) => `Ningún artículo dice ${words.map((word) => `“${word}”`).join(' ni ')}.`,
  pages: 'Páginas con este nombre',
  kinds: { topic: 'Tema', person: 'Persona', page: 'Página' },
  oneTopic: 'Solo un tema',
  allTopics: 'Todos los temas',
  inPart: (link) => said`En ${link}`,
  reviewed: (day) => said`Revisado el ${day}`,
  awaitingReview: 'Pendiente de revisión clínica',
  inGlossary: 'En el glosario',
  moreInGlossary: 'Más en el glosario',
  otherWays: {
    title: 'Otras maneras de encontrarlo',
    plainer: 'Pruebe con una sola palabra en lugar de muchas, como “dormir” o “costo”, o con una más sencilla.',
    look: (aToZ, glossary) => said`Mire ${aToZ}, o el ${glossary}.`,
    aToZ: 'todo de la A a la Z',
    glossary: 'glosario',
    ask: 'Pregúntenos.',
    miss: 'Si a nuestros lectores les falta un artículo, queremos saberlo.',
  },
  topics: 'Sobre qué escribimos',
  orTopics: 'O empiece por un tema',
  everything: 'Todo de la A a la Z',
};
