// La hoja para imprimir o para entregar.
import type { SheetWords } from '../en/sheet';
import { said } from '../said';

export const sheet: SheetWords = {
  titleOf: (title) => `${title} (hoja para imprimir)`,
  tools: 'Esta hoja',
  back: 'Volver al artículo',
  large: 'Letra grande',
  usual: 'Letra normal',
  print: 'Imprímala, o guárdela como PDF, con la orden de imprimir de su navegador.',
  myQuestions: 'Mis preguntas',
  sources: 'Fuentes',
  code: (address) => `Código QR que abre ${address}`,
  newest: (address) => `La versión más reciente está en ${address}`,
  version: <Part>(version: string, day: Part, author: string) => said<string | Part>`Esta es la versión ${version} del ${day}, de ${author}. `,
  reviewed: <Part>(by: string, day: Part) => said<string | Part>`Revisado por ${by} el ${day}.`,
  nextReview: (day) => said` Próxima revisión: ${day}.`,
  notReviewed: 'Ningún profesional clínico lo ha revisado.',
};
