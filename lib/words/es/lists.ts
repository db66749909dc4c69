// Listas de artículos, temas, personas y palabras, y una línea de cada cosa.
import type { HomeWords, ListWords } from '../en/lists';

export const lists: ListWords = {
  articles: {
    title: 'Artículos',
    lead: 'Artículos claros y con fuentes sobre los tratamientos, sus riesgos y las otras opciones.',
    none: 'Aquí todavía no hay artículos.',
  },
  topics: { title: 'Temas', lead: 'Sobre qué escribimos. Un artículo puede pertenecer a más de un tema.' },
  people: { title: 'Quién escribe y quién revisa', lead: 'Las personas y los equipos que responden por lo que usted lee aquí.' },
  glossary: {
    title: 'Glosario',
    lead: 'Palabras que encontrará en nuestros artículos, en lenguaje sencillo. Es información general, no un consejo sobre su atención.',
    sample: 'Glosario de muestra. Ningún profesional clínico lo ha revisado.',
    none: 'Aquí todavía no hay palabras.',
    seeAlso: 'Vea también:',
    usedIn: (count, word) => `${count === 1 ? '1 artículo usa' : `${count} artículos usan`} “${word}”`,
  },
  aToZ: {
    title: 'De la A a la Z',
    lead: 'Todos nuestros artículos por su título, y las palabras que explica el glosario.',
    letter: (name) => `De la A a la Z: ${name}`,
    beginningWith: (name) => `Artículos y palabras del glosario que empiezan por ${name}.`,
    inGlossary: 'en el glosario',
    entries: (count) => (count === 1 ? '1 entrada' : `${count} entradas`),
  },
  person: {
    reviewed: 'Revisó',
    wrote: 'Escribió',
    none: (name) => `${name} todavía no ha escrito ni revisado nada aquí.`,
    reviewedOn: 'Revisado el',
    nextReview: 'Próxima revisión',
    credentials: 'Títulos y credenciales',
    license: 'Licencia profesional',
    interests: 'Intereses declarados',
    notStated: 'No consta',
  },
  articleCount: (count) => (count === 1 ? '1 artículo' : `${count} artículos`),
  minutesToRead: (count) => `${count} min de lectura`,
  awaitingReview: 'Pendiente de revisión clínica',
};

// La página de inicio.
export const home: HomeWords = {
  ask: '¿Qué quiere saber?',
  read: 'Leer los artículos',
  write: 'Escribirnos',
  newest: 'Lo más reciente',
  allArticles: 'Todos los artículos',
  topics: 'Temas',
  allTopics: 'Todos los temas',
  howWeWrite: 'Cómo escribimos',
  policy: 'Nuestra política editorial',
  promises: [
    {
      title: 'Personas con nombre',
      text: 'Cada artículo dice quién lo escribió y quién lo revisó. Si nadie lo ha revisado todavía, también lo dice.',
    },
    {
      title: 'Fuentes que puede abrir',
      text: 'Lo que afirmamos sobre la salud lleva un número que conduce al estudio, al prospecto o a la guía en que se apoya.',
    },
    { title: 'Riesgos y otras opciones', text: 'Escribimos sobre lo que puede hacer daño, qué más puede ayudar y lo que nadie sabe todavía.' },
    { title: 'Fechas que cuentan', text: 'Un artículo revisado dice cuándo se revisó entero por última vez y cuándo toca revisarlo de nuevo.' },
  ],
};
