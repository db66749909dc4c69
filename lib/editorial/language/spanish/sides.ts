// The sides of a treatment as Spanish headings and sentences tell them.
import type { Side } from '../sides';
import { spanish } from './pattern';

export const benefits: Side = {
  example: 'Posibles beneficios',
  heading: spanish('beneficios?', 'ayudan?', 'funcionan?', 'eficaz', 'eficacia', 'para que sirven?', 'que esperar'),
  sentence: spanish(
    'ayud\\w+',
    'alivi\\w+',
    'mejor\\w*',
    'respuestas?',
    'respond\\w+',
    'remision',
    'eficaz',
    'eficacia',
    'funcion\\w+',
    'pocos sintomas',
  ),
};

export const risks: Side = {
  example: 'Riesgos y efectos secundarios',
  heading: spanish('riesgos?', 'efectos (?:secundarios|adversos)', 'danos?', 'peligros?', 'advertencias?', 'seguridad', 'salir mal', 'quien no debe'),
  sentence: spanish(
    'nauseas?|vomit\\w+|mareos?|marea\\w+|disociaci\\w+|presion arterial|vejiga|orina\\w*|sedaci\\w+|somnolencia',
    'dolor(?:es)? de cabeza|uso indebido|adicci\\w+|adictiv\\w+|convulsion\\w*|respira\\w+',
  ),
  least: 3,
};

export const alternatives: Side = {
  example: 'Otras opciones',
  heading: spanish('opcion\\w*', 'alternativas?', 'otros tratamientos', 'otras formas', 'en lugar de'),
  sentence: spanish(
    'otras opciones|alternativas? (?:son|incluyen)|otros tratamientos (?:son|incluyen)',
    '(?:antidepresivos?|medicamentos?|psicoterapia|terapia|TEC|EMT|estimulacion)\\s.{0,200}?\\s(?:o|y|u)\\s.{0,60}?(?:antidepresivos?|medicamentos?|psicoterapia|terapia|TEC|EMT|estimulacion)',
  ),
};

export const unknowns: Side = {
  example: 'Lo que todavía no se sabe',
  heading: spanish('no (?:se )?(?:sabe\\w*|conoce\\w*)', 'desconocid\\w+', 'inciert\\w+', 'incertidumbre', 'limit\\w+', 'preguntas abiertas'),
  sentence: spanish(
    'no (?:se |lo )?(?:sab\\w+|conoc\\w+|entiend\\w+)|no se ha\\w* (?:estudiado|demostrado|comprobado)|no esta\\w* clar\\w+|inciert\\w+',
    'se sabe (?:poco|menos)|nadie sabe|(?:hacen|hace) falta (?:mas )?(?:estudios|investigacion)|no coinciden',
  ),
};

export const whoShouldNot: Side = {
  example: 'Algunas personas no deben recibir esketamina',
  heading: spanish('quien(?:es)? no (?:debe\\w*|puede\\w*)', 'no es para', 'no es adecuad\\w+'),
  sentence: spanish(
    'no (?:debe\\w*|puede\\w*) (?:usar\\w*|recibir\\w*|tomar\\w*|empezar)|no (?:se recomienda|es adecuad\\w+|es segur\\w+|esta aprobad\\w+) (?:para|en|durante|si)',
    'contraindica\\w+|mayor riesgo|riesgo (?:mayor|adicional)|avise (?:al|a la|a su)|diga\\w*? (?:al|a la|a su)|evaluacion cuidadosa',
  ),
};

export const cost: Side = {
  example: 'cuánto cuesta, qué paga el seguro, o que esta página no trata del costo',
  sentence: spanish(
    'costos?|cuestan?|costar\\w*|precios?|seguros? (?:medicos?|de salud)|(?:mi|su|el) seguro|aseguradoras?|pag\\w+|tarifas?|cobertura',
  ),
};

export const nextSteps: Side = {
  example: 'Qué puede hacer ahora',
  heading: spanish(
    'que (?:puede )?hacer',
    'proximos? pasos?',
    'siguientes? pasos?',
    'que preguntar',
    'preguntas (?:que|para)',
    'donde (?:ir|encontrar ayuda)',
  ),
  sentence: spanish('(?:hable|pregunte|consulte|avise|lleve|escriba|anote|pida) (?:con|a|al|en|su|sus|una|un|por|que|cuanto|quien|como|cartas)'),
};

export const good = spanish(
  'beneficios?|ayud\\w+|eficaz|eficacia|alivi\\w+|mejor\\w*|funcion\\w+|san\\w+acion|recuper\\w+|esperanza|exit\\w+|segur[oa]s?',
);

export const bad = spanish(
  'riesgos?|efectos (?:secundarios|adversos)|danos?|dan\\w+|adverten\\w+|advierte\\w*|uso indebido|abuso|adicci\\w+|adictiv\\w+|dependencia|nauseas?',
  'mareos?|vomit\\w+|dolor de cabeza|disociaci\\w+|presion arterial|vejiga|sedaci\\w+|somnolencia|peor\\w*|no (?:ayuda|funciona|se sabe|esta aprobad\\w+|ha aprobado)',
  'cuidado\\w*|peligr\\w+|muri\\w+|muertes?|respiracion (?:lenta|mas lenta)',
);
