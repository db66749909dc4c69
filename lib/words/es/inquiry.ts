// El formulario de contacto: sus campos, sus faltas, sus respuestas.
import type { InquiryWords } from '../en/inquiry';
import { said } from '../said';

const number = (count: number) => count.toLocaleString('es-US');
const characters = (count: number) => `${number(count)} ${count === 1 ? 'carácter' : 'caracteres'}`;
const minutes = (count: number) => (count === 1 ? 'un minuto' : `${count} minutos`);

const labels = {
  name: 'Su nombre',
  email: 'Correo electrónico',
  phone: 'Número de teléfono (opcional)',
  topic: '¿De qué trata su pregunta?',
  message: 'Su pregunta',
};

export const inquiry: InquiryWords = {
  title: 'Háganos una pregunta',
  mistakeTitle: 'Informar de un error',
  description: 'Escriba a la clínica. No hace falta una cuenta, y el formulario funciona sin JavaScript.',
  errorTitle: (title) => `Error: ${title}`,
  about: 'Sobre:',
  before: {
    title: 'No es para emergencias',
    unwatched: 'Nadie vigila este formulario a todas horas.',
    talk: (phone) => said`Si prefiere hablar, llame al ${phone}.`,
    answer: (within) => `No envíe más detalles médicos de los que necesitamos para entender su pregunta. Respondemos en un plazo de ${within}.`,
    privacy: 'Qué hacemos con lo que usted escribe',
  },
  form: {
    label: 'Su pregunta',
    ...labels,
    emailHint: 'Respondemos a esta dirección.',
    choose: 'Elija una opción',
    messageHint: (most) => `Hasta ${number(most)} caracteres. Omita los detalles médicos que no hagan falta para entenderla.`,
    left: (count) => `${count === 1 ? 'Le queda' : 'Le quedan'} ${characters(count)}`,
    tooMany: (count) => `${count === 1 ? 'Le sobra' : 'Le sobran'} ${characters(count)}`,
    consent: (clinic) => `${clinic} puede guardar mi pregunta para responderla`,
    trap: 'Deje este campo vacío',
    send: 'Enviar su pregunta',
    sending: 'Enviando…',
    slow: (phone) => said`Está tardando más de lo habitual. Por favor, deje esta página abierta, o llame al ${phone}.`,
  },
  faults: {
    title: 'Hay un problema',
    name: 'Escriba su nombre',
    email: 'Escriba su correo electrónico, para que podamos responderle',
    emailWithoutAt: 'Al correo electrónico le falta el signo @, como en nombre@example.com',
    emailUnknown: 'Escriba un correo electrónico al que podamos responder, como nombre@example.com',
    topic: 'Elija de qué trata su pregunta',
    message: 'Escriba su pregunta',
    consent: 'Marque la casilla para que podamos guardar su pregunta',
    labels: { name: labels.name, email: labels.email, phone: 'Número de teléfono', message: labels.message },
    oneLine: (label) => `${label}: debe estar en una sola línea`,
    tooLong: (label, most, length) => `${label}: debe tener ${number(most)} caracteres o menos. Tiene ${number(length)}`,
    again: {
      name: 'Escriba su nombre una sola vez, como texto',
      email: 'Escriba un solo correo electrónico, como texto',
      phone: 'Escriba un solo número de teléfono, como texto',
      topic: 'Elija un solo tema para su pregunta',
      message: 'Escriba su pregunta una sola vez, como texto',
      consent: 'Marque la casilla para que podamos guardar su pregunta',
    },
  },
  problems: {
    notSent: 'Su pregunta no se envió',
    maybeSent: 'Puede que su pregunta no se haya enviado',
    stale: (phone) =>
      said`Esta copia del formulario ya no se puede usar. No se envió nada. Lo que escribió sigue más abajo; envíelo de nuevo, o llame al ${phone}.`,
    tooFast: (phone) =>
      said`El formulario volvió más deprisa de lo que suele escribir una persona. No se envió nada. Lo que escribió sigue más abajo; envíelo de nuevo en unos segundos, o llame al ${phone}.`,
    full: 'En la última hora nos han llegado más preguntas de las que podemos recibir.',
    enough: (most) => `Ya tenemos ${most === 1 ? '1 pregunta' : `${most} preguntas`} desde su conexión a internet en la última hora.`,
    limited: <Part>(reached: string, inMinutes: number, phone: Part) =>
      said<
        string | Part
      >`${reached} No se envió nada. Lo que escribió sigue más abajo: deje esta página abierta y envíelo de nuevo dentro de ${minutes(inMinutes)}. Llame al ${phone} si no puede esperar.`,
    notSaved: (phone) =>
      said`No pudimos guardar su pregunta. No se envió nada. Lo que escribió sigue más abajo; inténtelo de nuevo, o llame al ${phone}.`,
    unsure: (phone) =>
      said`No sabemos si su pregunta se guardó. Lo que escribió sigue más abajo. Envíelo de nuevo (guardamos una sola copia), o llame al ${phone}.`,
    outdated: (newForm, phone) =>
      said`El sitio ha cambiado desde que usted abrió esta página y ya no reconoce este formulario. No se envió nada. Lo que escribió sigue más abajo: cópielo, ${newForm} y péguelo allí. O llame al ${phone}.`,
    newForm: 'abra el formulario de nuevo en otra pestaña',
    tooLong: (phone) =>
      said`Lo que escribió es demasiado largo para este formulario. No se envió nada. Sigue más abajo: acórtelo y envíelo de nuevo, o llame al ${phone}.`,
    unreachable: (phone) =>
      said`No pudimos comunicarnos con el servidor de la clínica, así que no sabemos si su mensaje llegó. Lo que escribió sigue aquí. Envíelo de nuevo (guardamos una sola copia), o llame al ${phone}.`,
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
