// What a fair article is made of, in Spanish.
import type { ArticleKind, Skeleton } from './skeletons';

const options = ['Otras opciones', 'qué más puede hacer una persona, también no hacer nada por ahora.'] as const;
const unknowns = ['Lo que todavía no se sabe', 'qué sigue abierto, y para quién.'] as const;

export const next = ['Qué puede hacer ahora', 'uno o dos pasos que el lector puede dar hoy.'] as const;

export const skeletons: Record<ArticleKind, Skeleton> = {
  treatment: {
    opening: 'la respuesta en dos o tres frases.',
    sections: [
      ['Qué es', 'qué es el tratamiento y si está aprobado para este uso.'],
      ['Lo que encontraron los estudios', 'a quién se estudió, por cuánto tiempo y con qué se comparó. Dé cifras sencillas y cite cada una.'],
      ['Posibles beneficios', 'a cuántas de cada 100 personas ayuda, y cuánto.'],
      ['Riesgos y efectos secundarios', 'los frecuentes, los graves y cuándo pedir ayuda.'],
      ['Quién no debe recibirlo', 'para quién no es seguro.'],
      options,
      unknowns,
    ],
  },
  condition: {
    opening: 'qué es, en dos o tres frases.',
    sections: [
      ['Señales a las que conviene estar atento', 'lo que las personas notan primero.'],
      ['Cuándo pedir ayuda de inmediato', 'lo que no puede esperar, y a quién llamar.'],
      ['Qué lo causa', 'lo que se sabe y lo que solo se supone.'],
      ['Cómo se detecta', 'lo que pregunta y examina un médico.'],
      ['Qué puede ayudar', 'cada tratamiento con sus beneficios y sus riesgos. Cite una fuente para cada uno.'],
      options,
      unknowns,
    ],
  },
  practical: {
    opening: 'lo que el lector podrá hacer.',
    sections: [
      ['Antes de ese día', 'qué organizar, llevar y preguntar.'],
      ['Ese día', 'qué sucede, paso a paso.'],
      ['Después', 'cómo se siente la gente y qué no hacer.'],
      ['Posibles beneficios', 'para qué sirve, con una fuente.'],
      ['Riesgos y efectos secundarios', 'qué puede salir mal y cuándo pedir ayuda.'],
      options,
      unknowns,
    ],
  },
};
