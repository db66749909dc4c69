// Words that need care in Spanish: of suicide, of people and their illnesses, of links and pictures, and slips of the hand.
import { everySpanish, spanish } from './pattern';

export const crisis = everySpanish('suicid\\w+|autolesi\\w+|sobredosis|(?:quitarse|quitarme) la vida|matarse|hacerse dano');

/** `cometer` is what one does with a crime; the other words call a death a success. */
export const suicideWords = everySpanish(
  '(?:comet\\w+|consum\\w+) (?:un )?suicidio',
  'suicidios? (?:consumad|exitos|lograd|fallid|frustrad)[oa]s?',
  'intentos? (?:de suicidio )?(?:fallid|frustrad|exitos)[oa]s?',
);

/** Words that make a person their illness, or that blame; and what to write instead. */
export const people: readonly { find: RegExp; instead: string }[] = [
  {
    find: everySpanish(
      '(?:drogadict|toxicoman|drogodependient)\\w+|(?:los|las|un|una|el|la) adict[oa]s?|ex ?adict[oa]s?|consumidor(?:es|a|as)? de drogas',
    ),
    instead: 'una persona con un trastorno por consumo de sustancias, o una persona que consume drogas',
  },
  { find: everySpanish('alcoholic[oa]s?(?! anonimos)'), instead: 'una persona con un trastorno por consumo de alcohol' },
  {
    find: everySpanish('(?:los|las|un|una|el|la) (?:depresiv|psicotic|esquizofrenic|bipolar)(?:[oa]s?|es)?|enfermos mentales|loc[oa]s?|demente\\w*'),
    instead: 'una persona con depresión, esquizofrenia o trastorno bipolar',
  },
  {
    find: everySpanish('(?:sufre|sufren|padece|padecen|sufrir|padecer) (?:de |una |un )?(?:depresion|ansiedad|trastorno|adiccion|psicosis)'),
    instead: 'tiene, o vive con',
  },
  {
    find: everySpanish('(?:el|la|los|las) pacientes? (?:fracaso|fracasaron) (?:\\w+ )?(?:tratamiento|medicamento)s?'),
    instead: 'el tratamiento no ayudó',
  },
];

export const emptyLink =
  /^(?:(?:haga|haz|pulse|oprima) (?:clic )?(?:aqu[ií]|en este enlace)|aqu[ií]|este (?:enlace|art[ií]culo|sitio)|esta p[aá]gina|enlace|m[aá]s|leer m[aá]s|lea m[aá]s|saber m[aá]s|m[aá]s informaci[oó]n|ver m[aá]s|detalles|siga|continuar|descargar)[.!…]*$/iu;

export const emptyDescription = /^(?:imagen|foto|fotograf[ií]a|gr[aá]fic[oa]|ilustraci[oó]n|figura|diagrama|logotipo)s?$/iu;
export const heraldOfPicture = /^(?:una? )?(?:imagen|foto(?:graf[ií]a)?|gr[aá]fic[oa]) (?:de|que muestra) /iu;

export const unfilled = spanish('sin completar|por (?:completar|confirmar)|pendiente|aqui va[n]?|ejemplo');

/** Only words that never rightly follow themselves. */
export const doubled =
  /(?<![\p{L}\p{N}])(el|la|los|las|un|una|de|del|al|en|con|por|para|que|se|su|sus|y|o|a|es|son|como|pero|si|no se|más|muy)\s+\1(?![\p{L}\p{N}])/giu;

/** What the US label puts into its box and into its conditions, each in words that tell that it was said. */
export const warnings: Record<string, RegExp> = {
  'strong sleepiness (sedation)': spanish('sedaci\\w+|somnolencia|sueno intenso'),
  'dissociation (feeling cut off)': spanish('disociaci\\w+|desconectad\\w+'),
  'slowed breathing': spanish('respira\\w+'),
  'abuse and misuse': spanish('abuso|uso indebido'),
  'suicidal thoughts in young people': spanish('suicid\\w+'),
  'at least 2 hours of watching': spanish('(?:2|dos) horas'),
  'no driving until the next day': spanish('manej\\w+|conduc\\w+|conduz\\w+'),
};

/** Letters that nobody writes out, and the word that one sends to the crisis line. */
export const knownLetters = /^(?:AYUDA|EE|UU|ADN|VIH|SIDA|TV|OK|PDF|ID|IV|COVID|SAMHSA|NMDA|WCAG|AA)$/;

/** Names that keep their capitals in any line. */
export const names = /^(?:Spravato|Ketalar|Medicare|Medicaid|FDA|DEA|Estados|Unidos|Europa|Administración|Alimentos|Medicamentos|SAMHSA)$/;
