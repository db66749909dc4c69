// How Spanish sentences deny, ask, doubt, and report what others say.
import type { Stance } from '../context';
import { everySpanish, spanish } from './pattern';

export const spanishStance: Stance = {
  clauseEnd: /[;:—–]|,?\s(?:pero|sin embargo|aunque|no obstante)\s|, (?:y|as[ií] que)\s/i,
  emphatic: everySpanish('sin duda', 'no hay duda', 'no solo', 'no solamente', 'nada menos que'),
  denial: spanish(
    'no|nunca|jamas|nadie|ningun\\w*|ni|nada|sin|tampoco|apenas|evite|cuidado con|duda\\w*|desconocid\\w+|mito|en lugar de|en vez de|lejos de|quien(?:es)? (?:le )?(?:diga|prometa)\\w*',
  ),
  condition: spanish('si|a menos que|hasta que|a no ser que'),
  calledFalse: /^[^.;]*\b(?:es|son|era|eran|ser[ií]a)\s(?:un mito|mitos|fals[oa]s?|incorrect[oa]s?|enga[nñ]os[oa]s?|mentira)/iu,
  doubted: spanish(
    'mitos?',
    'afirmaciones falsas',
    'lo que (?:dicen|prometen) (?:\\w+ )?(?:anuncios|clinicas|sitios)',
    'senales de (?:alerta|una mala clinica)',
  ),
  ofOthers:
    /^(?!.*\b(?:nosotros|nuestr[oa]s?)\b).*\b(?:sitios?|p[aá]ginas?|anuncios?|cl[ií]nicas?|alguien|empresas?|quienes?)\s(?:que\s)?.*\b(?:promete[n]?|afirma[n]?|dice[n]?|ofrece[n]?|vende[n]?)\b/iu,
  distance: spanish(
    'mitos?|afirm\\w+|anuncios?|publicidad|promet\\w+|fals[oa]s?|enganos\\w*|dic\\w+|dij\\w+|oy\\w+|lee\\w*|llam\\w+|palabras?|frases?|terminos?|no significa|etiqueta|adviert\\w+',
  ),
};

/** A sentence that begins so goes on from the one before. */
export const spanishGoesOn = spanish(
  '(?:esto|eso|esta|este|estas|estos|ese|esa|esos|esas|ambos|ambas|asi|los mismos|las mismas|el mismo|la misma|en est\\w+|en es\\w+)',
);

/** How a question begins when its marks were left out. */
export const spanishAsks = /^\s*¿/;

/** A full stop after one of these ends no sentence. */
export const spanishAbbreviated = /(?:^|[\s(])(?:Dr|Dra|Dres|Sr|Sra|Srta|Ud|Uds|EE|UU|p[aá]g|n[uú]m|art|aprox|vs|p|ej|a|etc|al|[A-Z])\.\s*$/;
