// Páginas que no pudieron dar lo que se pedía: cada una dice qué pasó y qué hacer.
import type { TroubleWords } from '../en/trouble';
import { said } from '../said';

export const trouble: TroubleWords = {
  nowhere: {
    pageTitle: 'Página no encontrada',
    title: 'No hay ninguna página en esta dirección',
    lead: 'Puede que la dirección tenga un error, o que hayamos quitado la página porque ya no estaba al día.',
    search: 'Busque de qué trataba',
  },
  gone: {
    title: 'Este artículo fue retirado',
    text: (day) => said`Lo retiramos el ${day}, y no volverá. `,
    copy: 'Si tiene una copia, por favor no siga confiando en ella.',
    instead: 'Leer el artículo que lo sustituye',
  },
  failed: {
    title: 'Esta página no se pudo mostrar',
    lead: 'El error es nuestro. Inténtelo de nuevo en un minuto; el número de teléfono está al pie de esta página.',
  },
  broken: {
    title: 'Esta página no se pudo mostrar',
    lead: 'El error es nuestro.',
    text: 'Si nos estaba enviando un mensaje, considere que no se envió: inténtelo de nuevo, o llámenos. El número está al pie de esta página.',
    again: 'Intentar de nuevo',
    treatAsNotSent: 'Si nos estaba enviando un mensaje, considere que no se envió.',
    home: 'Ir a la página de inicio',
    urgent: {
      lead: '¿Piensa en el suicidio o le preocupa alguien? En Estados Unidos,',
      call: 'llame al 988 y oprima 2, o envíe AYUDA por mensaje de texto al 988',
      danger: 'Si hay una vida en peligro, llame al 911',
    },
  },
  notOpen: {
    title: 'Esta vista previa no está abierta',
    lead: 'Puede que el enlace haya terminado, o que le falte una parte. Pida uno nuevo a la persona que se lo envió.',
  },
  last: {
    phone: (clinic, phone) => `Puede llamar a ${clinic}: ${phone}`,
    notSent: {
      title: 'Su mensaje no se envió',
      text: 'Vuelva con el botón “Atrás” de su navegador. Lo que escribió debería seguir ahí: cópielo y abra un formulario nuevo.',
    },
    notFound: { title: 'Esta página no existe', text: 'Mire si la dirección está completa.' },
    failed: { title: 'Esta página no se puede mostrar ahora', text: 'El error es nuestro. Inténtelo de nuevo en unos minutos.' },
  },
};
