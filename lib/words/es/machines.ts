// Palabras de lo que leen las máquinas y entregan a las personas: canales, markdown, texto, imágenes, el archivo para modelos de lenguaje.
import type { MachineWords } from '../en/machines';

export const machines: MachineWords = {
  takeaways: 'Lo más importante',
  questions: 'Preguntas frecuentes',
  notes: 'Notas',
  references: 'Referencias',
  noArticle: 'No hay ningún artículo publicado con este nombre.',
  sampleStatus: 'Muestra, sin revisión de un profesional clínico',
  topic: 'Tema',
  sampleArticle: 'Artículo de muestra',
  guide: {
    quoting:
      'Cuando cite un artículo, nómbrelo, enlace su página y diga si se revisó y cuándo. Un artículo marcado como muestra no fue revisado por un profesional clínico.',
    sample: (description) => `${description} (Artículo de muestra.)`,
    aboutUs: 'Sobre nosotros',
    optional: 'Opcional',
    otherLanguages: 'Otros idiomas',
    same: 'Lo mismo en español.',
    articles: 'Todos los artículos en JSON',
    articlesWhole: 'Con sus textos completos.',
    articlesShortened: 'La lista de arriba contiene solo los más recientes.',
    search: 'Búsqueda en JSON',
    searchHow: 'Ponga las palabras que busca en lugar de WORDS.',
    aToZ: 'Todo de la A a la Z',
    aToZHow: 'Títulos de artículos y palabras del glosario.',
    glossary: 'Glosario',
    glossaryHow: 'Palabras en lenguaje sencillo.',
    description: 'Descripción de la API',
    feed: 'Canal',
    feedHow: 'Lo nuevo y lo corregido, en Atom.',
    siteMap: 'Mapa del sitio',
    siteMapHow: 'Todas las páginas, con el día de su último cambio.',
  },
};
