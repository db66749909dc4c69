// Lo que debe decirse junto a un texto de salud, se muestre donde se muestre.
import type { NoticeWords } from '../en/notices';

export const notices: NoticeWords = {
  sample: {
    lead: 'Artículo de muestra.',
    text: 'Ningún profesional clínico lo ha revisado. Se redactó a partir de las fuentes publicadas que figuran más abajo. No base en él decisiones sobre su atención.',
  },
  overdue: {
    lead: 'Revisión atrasada.',
    text: 'La fecha de su próxima revisión ya pasó, así que pueden faltar hallazgos más recientes. Pregunte a su médico qué ha cambiado.',
  },
  general: {
    lead: 'Solo es información general.',
    text: 'Esta página no es un consejo sobre su propia atención. Hable con su médico antes de empezar, cambiar o dejar un tratamiento.',
  },
  payment: { lead: 'Cómo nos financiamos.', example: '(Esto es un ejemplo: la clínica todavía no ha escrito lo que vale para ella.)' },
  draft: { lead: 'Borrador.', text: 'Los lectores no ven esta página. Quite `draft: true` para publicar el artículo.' },
  scheduled: { lead: 'Programado.', text: 'Los lectores todavía no ven esta página. La verán desde su fecha de publicación.' },
  expired: { lead: 'Caducado.', text: 'Los lectores ya no encuentran esta página.' },
};
