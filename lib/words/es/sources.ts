// Las fuentes de un artículo: qué pueden ser, en qué estado pueden estar y cómo habla de ellas una página.
import type { SourceWords } from '../en/sources';

export const sources: SourceWords = {
  evidence: {
    title: 'Cómo lo sabemos',
    restsOn: (count) => `Esta página se apoya en ${count === 1 ? 'una fuente' : `${count} fuentes`}. Los números llevan a ellas.`,
    keepInMind: 'Tenga en cuenta',
    source: (number) => `Fuente ${number}`,
    kindNotStated: { name: 'Tipo no indicado', meaning: 'Todavía nos falta anotar qué es.' },
    fundingNotStated: { name: 'Financiamiento no indicado', meaning: 'Todavía no sabemos quién lo pagó.' },
  },
  references: {
    title: 'Referencias',
    citedAt: 'Citada en',
    back: (place) => `Volver al lugar ${place} del texto`,
    kindNotStated: 'Tipo no indicado',
    statusNotStated: 'estado no indicado',
    fundingNotStated: 'financiamiento no indicado',
    checkNotStated: 'comprobación no indicada',
  },
  kinds: {
    guideline: { name: 'Guía clínica', meaning: 'Consejo de un organismo de salud que ha sopesado los estudios.' },
    label: { name: 'Prospecto del medicamento', meaning: 'Aprobado por la autoridad, escrito por el fabricante.' },
    notice: { name: 'Aviso de una agencia', meaning: 'Lo que una agencia comunica al público.' },
    law: { name: 'Ley o norma', meaning: 'Lo que dice la ley.' },
    review: { name: 'Revisión sistemática', meaning: 'Resume todos los estudios que se encontraron.' },
    'randomized-trial': { name: 'Ensayo aleatorizado', meaning: 'El azar decidió quién recibió cada tratamiento.' },
    trial: { name: 'Ensayo', meaning: 'Se trató y se observó a las personas según un plan.' },
    analysis: { name: 'Análisis de datos anteriores', meaning: 'Una pregunta nueva a datos antiguos.' },
    'follow-up': { name: 'Estudio de seguimiento', meaning: 'No había un grupo con el que comparar.' },
    survey: { name: 'Encuesta u observación', meaning: 'No puede mostrar qué causó qué.' },
    'case-series': { name: 'Serie de casos', meaning: 'Pocas personas, y ningún grupo con el que comparar.' },
    consensus: { name: 'Consenso de expertos', meaning: 'Aquello en lo que coincidieron los expertos.' },
    overview: { name: 'Panorama de expertos', meaning: 'Expertos que resumen un campo.' },
    animal: { name: 'Estudio en animales', meaning: 'Puede no valer para las personas.' },
    other: { name: 'Otra fuente', meaning: 'Ninguno de los tipos habituales.' },
  },
  statuses: {
    'peer-reviewed': { name: 'revisado por expertos', meaning: 'Otros expertos lo comprobaron antes.' },
    official: { name: 'texto oficial', meaning: 'Lo respalda una agencia o una ley.' },
    preprint: { name: 'versión preliminar, sin revisión de expertos', meaning: 'Ningún otro experto lo había comprobado.' },
    corrected: { name: 'corregido después', meaning: 'Ha aparecido una corrección.' },
    superseded: { name: 'sustituido', meaning: 'Existe una versión más nueva, que todavía no hemos leído.' },
    retracted: { name: 'retirado', meaning: 'Sus autores o la revista lo retiraron. No confíe en él.' },
    'off-label': { name: 'uso no aprobado', meaning: 'Trata de un uso que la autoridad no ha aprobado.' },
  },
  fundings: {
    maker: { name: 'pagado por el fabricante', meaning: 'Lo pagó quien vende el tratamiento.' },
    independent: { name: 'no pagado por el fabricante', meaning: 'No lo pagó nadie que venda el tratamiento.' },
  },
  checks: {
    seen: { name: 'comprobado', meaning: 'Hemos contrastado con él nuestras palabras.' },
    partly: { name: 'comprobado en parte', meaning: 'Todavía hay que comprobar en él un detalle.' },
    unseen: { name: 'sin comprobar todavía', meaning: 'Todavía no lo hemos visto por nuestra cuenta.' },
  },
};
