// El formulario de contacto: lo que dice su propio programa. Aparte, porque un navegador no debe pedir lo que solo dice el servidor.
import type { FormWords } from '../en/form';
import { said } from '../said';

const number = (count: number) => count.toLocaleString('es-US');
const characters = (count: number) => `${number(count)} ${count === 1 ? 'carácter' : 'caracteres'}`;
const minutes = (count: number) => (count === 1 ? 'un minuto' : `${count} minutos`);

export const form: FormWords = {
  label: 'Su pregunta',
  name: 'Su nombre',
  email: 'Correo electrónico',
  phone: 'Número de teléfono (opcional)',
  topic: '¿De qué trata su pregunta?',
  message: 'Su pregunta',
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
  errorTitle: (title) => `Error: ${title}`,
  faultTitle: 'Hay un problema',
  tooLong: (label, most, length) => `${label}: debe tener ${number(most)} caracteres o menos. Tiene ${number(length)}`,
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
};
