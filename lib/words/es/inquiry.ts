// El formulario de contacto tal como habla de él el servidor: su página, sus faltas, sus respuestas.
import type { InquiryWords } from '../en/inquiry';
import { said } from '../said';
import { form } from './form';

export const inquiry: InquiryWords = {
  title: 'Háganos una pregunta',
  mistakeTitle: 'Informar de un error',
  description: 'Escriba a la clínica. No hace falta una cuenta, y el formulario funciona sin JavaScript.',
  errorTitle: form.errorTitle,
  about: 'Sobre:',
  before: {
    title: 'No es para emergencias',
    unwatched: 'Nadie vigila este formulario a todas horas.',
    talk: (phone) => said`Si prefiere hablar, llame al ${phone}.`,
    answer: (within) => `No envíe más detalles médicos de los que necesitamos para entender su pregunta. Respondemos en un plazo de ${within}.`,
    privacy: 'Qué hacemos con lo que usted escribe',
  },
  faults: {
    name: 'Escriba su nombre',
    email: 'Escriba su correo electrónico, para que podamos responderle',
    emailWithoutAt: 'Al correo electrónico le falta el signo @, como en nombre@example.com',
    emailUnknown: 'Escriba un correo electrónico al que podamos responder, como nombre@example.com',
    topic: 'Elija de qué trata su pregunta',
    message: 'Escriba su pregunta',
    consent: 'Marque la casilla para que podamos guardar su pregunta',
    labels: { name: form.name, email: form.email, phone: 'Número de teléfono', message: form.message },
    oneLine: (label) => `${label}: debe estar en una sola línea`,
    tooLong: form.tooLong,
    again: {
      name: 'Escriba su nombre una sola vez, como texto',
      email: 'Escriba un solo correo electrónico, como texto',
      phone: 'Escriba un solo número de teléfono, como texto',
      topic: 'Elija un solo tema para su pregunta',
      message: 'Escriba su pregunta una sola vez, como texto',
      consent: 'Marque la casilla para que podamos guardar su pregunta',
    },
  },
  answerSubject: (clinic, reference) => `Su pregunta a ${clinic} (${reference})`,
  receipt: {
    pageTitle: 'Su pregunta',
    title: 'Tenemos su pregunta',
    reference: (reference) => said`Su número de referencia es ${reference}`,
    arrived: <Part>(day: string, within: string, phone: Part) =>
      said<
        string | Part
      >`Llegó el ${day}. Respondemos por correo electrónico en un plazo de ${within}. Si no tiene noticias nuestras, llame al ${phone} y dé esta referencia.`,
    setAside: <Part>(day: string, within: string, phone: Part) =>
      said<
        string | Part
      >`Llegó el ${day} y está guardada. Un filtro contra mensajes automáticos la ha apartado, así que la respuesta puede tardar más de ${within}. Si la escribió usted, llame al ${phone} y dé esta referencia, y no tendrá que esperar.`,
    urgent: 'Si no puede esperar',
    goOn: 'Seguir a los artículos',
    unknown: 'No conocemos esta referencia',
    unknownLead:
      'No tenemos ninguna pregunta con ella. Puede que falte una letra, o que la pregunta se haya borrado, como se borran todas al cabo de un tiempo.',
    unknownText: (phone) => said`Si acaba de escribirnos, considere que no se envió. Si espera una respuesta, llame al ${phone}.`,
    unavailable: 'No podemos consultar nuestros registros',
    unavailableLead: 'En este momento no podemos decirle si tenemos esta pregunta. Cargue esta página de nuevo en un minuto.',
    unavailableText: (phone) => said`Si no puede esperar, llame al ${phone}.`,
  },
  notSent: {
    title: 'Su mensaje no se envió',
    lead: 'No pudimos recibirlo. Puede que fuera demasiado grande, que no llegara entero o que viniera de una copia antigua de este formulario.',
    steps: [
      'Vuelva con el botón “Atrás” de su navegador. Lo que escribió debería seguir ahí.',
      'Copie su pregunta. Después elija “Contacto” en la parte de arriba de esa página, que abre un formulario nuevo.',
      'Pegue su pregunta allí y envíela. Si ocupa más de una página, envíe una versión más corta.',
    ],
    gone: (newForm, phone) => said`Si su texto se perdió, ${newForm}. Si prefiere hablar, llame al ${phone}.`,
    newForm: 'empiece con un formulario nuevo',
  },
};
