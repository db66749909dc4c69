// What a Spanish text may claim too boldly, by the rules that look for it in English.
import { everySpanish, spanish } from './pattern';

export const absolute = everySpanish(
  'cura(?:n|r|ra|ran|do)?',
  'garantiza\\w*|garantias?|garantizad\\w+',
  'milagr\\w+',
  'sin (?:ningun )?riesgos?',
  '(?:sin|cero|ningun) efectos? secundarios?',
  '100 ?% (?:segur[oa]s?|eficaz|eficaces|efectiv[oa]s?|natural\\w*)',
  '(?:completamente|totalmente|absolutamente) (?:segur[oa]s?|eficaz|eficaces|inofensiv[oa]s?|natural\\w*)',
  'siempre funcionan?|nunca fallan?|funcionan? para tod[oa]s',
  '(?:alivio|resultados?|recuperacion) (?:inmediat[oa]s?|instantane[oa]s?|permanentes?|total(?:es)?|complet[oa]s?)',
  'revolucionari[oa]s?',
);

export const bareSafe = everySpanish(
  '(?:es|son|esta|estan|fue|resulta\\w*) (?:(?:muy|bastante|generalmente|tambien|realmente) )*segur[oa]s?(?! (?:de|que|si))',
  'segur[oa]s? y (?:muy )?(?:eficaz|eficaces|efectiv[oa]s?)',
  '(?:tratamiento|medicamento|opcion|terapia|alternativa)s? segur[oa]s?',
  '(?:clinicamente|cientificamente|medicamente) (?:comprobad|demostrad|probad)[oa]s?',
  '(?:eficacia|resultados?) (?:comprobad|demostrad|probad)[oa]s?',
  '(?:es|son) (?:muy |altamente |sumamente )(?:eficaz|eficaces|efectiv[oa]s?)',
);

export const promises = everySpanish(
  '(?:usted )?(?:se sentira|va a sentirse|se va a sentir) (?:\\w+ )?(?:mejor|bien|feliz|tranquil[oa]|libre|como nuev[oa])',
  '(?:ketamina|esketamina|spravato|(?:este|el|nuestro) tratamiento|la terapia) (?:le ayudara|le aliviara|aliviara|mejorara|sanara|transformara|cambiara su vida|funcionara)',
  'alivio (?:real|verdadero|duradero|rapido|profundo)',
  '(?:camino|viaje) (?:hacia|de) (?:la )?(?:sanacion|recuperacion|felicidad)',
  '(?:recupere|retome) (?:el control de )?su vida',
  'librese de (?:la )?(?:depresion|ansiedad)|libre de (?:la )?depresion',
  '(?:reinicia|repara|regenera|sana|reprograma)\\w* (?:el|su) (?:cerebro|mente)',
  'un futuro (?:mejor|mas brillante)|una nueva vida',
);

export const notAddictive = everySpanish(
  'no (?:es|son|se considera\\w*|resulta\\w*|causa\\w*|crea\\w*|produce\\w*|provoca\\w*|genera\\w*) (?:una |ninguna )?(?:adictiv[oa]s?|adiccion|dependencia|habito)',
  '(?:sin|ningun|poco|bajo|minimo|escaso) (?:riesgo|peligro|potencial) de (?:adiccion|abuso|dependencia|uso indebido)',
  'riesgo de (?:adiccion|abuso|dependencia) (?:es|son) (?:muy |extremadamente )?(?:baj[oa]|minim[oa]|nul[oa]|insignificante|pequen[oa])',
);

export const fdaApproved = everySpanish(
  '(?:aprobad|autorizad)[oa]s? por la (?:FDA|Administracion de Alimentos y Medicamentos)',
  '(?:FDA|Administracion de Alimentos y Medicamentos)(?: de los Estados Unidos)?(?: \\(FDA\\))? (?:ha aprobado|aprobo|aprueba|autorizo|ha autorizado)',
  'aprobacion de la FDA',
);

export const suicidePrevention = everySpanish(
  '(?:previen\\w+|prevenir|evita\\w*|reduc\\w+|disminuy\\w+|elimin\\w+|detien\\w+|alivia\\w*) (?:\\w+ ){0,4}?(?:suicid\\w+)',
);

export const ketamineHere = spanish(
  '(?:es)?ketamina|spravato|este (?:medicamento|tratamiento|aerosol)|el (?:medicamento|tratamiento|aerosol)|las infusiones',
);

export const stopping = everySpanish(
  '(?:deje|suspenda|interrumpa|abandone|reduzca|omita|olvide|dejar de|suspender|omitir|interrumpir|dejar) (?:de )?(?:tomar )?(?:(?:su|sus|el|los|la|las|un|otros|todos) )*(?:medicamentos?|medicinas?|antidepresivos?|pastillas?|benzodiacepinas?|tratamientos?)',
);

export const prescriber = spanish(
  'recet\\w+|medic[oa]s?|psiquiatras?|farmaceutic[oa]s?|enfermer[oa]s?|clinicas?|profesional(?:es)? de (?:la )?salud',
);

export const studies = everySpanish(
  '(?:estudios?|ensayos?|investigaci\\w+|pruebas|datos|encuestas?|revisi\\w+) (?:\\w+ ){0,3}?(?:muestra\\w*|mostr\\w+|demuestra\\w*|demostr\\w+|encontr\\w+|sugier\\w+|confirma\\w*|indica\\w*)',
  'se ha (?:demostrado|comprobado) que',
  'respaldad[oa]s? por (?:la ciencia|estudios|la investigacion)',
);

/** A share of people: 45%, 45 de cada 100, cuatro de cada diez. */
export const figure =
  /(?<![\p{L}\p{N}])(?:\d+(?:[.,]\d+)?\s?%|\d+(?:[.,]\d+)? por ciento|\d[\d,]*(?: (?:a|o|y) \d+)? de cada \d[\d,]*|(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+))(?![\p{L}\p{N}])/giu;

export const percent = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?(?:\s?%|\spor ciento)/giu;
export const count = /(?<![\p{L}\p{N}])\d[\d,]* de (?:cada|las?|los) \d[\d,]*/giu;
