// La página de inicio.
import type { HomeWords } from '../en/home';

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
