import { says } from '../language/passage';
import { claimsOf } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';

const stopping =
  /\b(?:stop(?:ping)?|skip(?:ping)?|quit(?:ting)?|come off|coming off|wean(?:ing)? (?:yourself )?off|get(?:ting)? off|taper(?:ing)?(?: off)?|discontinu(?:e|ing)|ditch(?:ing)?|say goodbye to|throw away)\s(?:taking\s)?(?:(?:your|the|any|all|all your|daily|a|an|of|those|these|other)\s)*(?:medicines?|medications?|meds|pills?|antidepressants?|SSRIs?|benzodiazepines?|tablets|drugs you take)\b/gi;

export const stopTaking: Rule = {
  name: 'stop-taking',
  group: 'claims',
  reason: 'To stop some medicines suddenly is dangerous; a reader may do it tonight.',
  of: ['articles', 'topics', 'pages'],
  check: (source) =>
    claimsOf(source, { en: stopping, es: spanish.stopping }[source.language])
      .filter(({ sentence }) => /\byou(?:r|rs)?\b|^\s*(?:stop|skip|quit|ditch|come|wean|say|throw)/i.test(sentence.words) || source.language === 'es')
      .filter(({ sentence }) => !says(sentence.passage, { en: helper, es: spanish.prescriber }[source.language]))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" is said without the prescriber, expected "talk to the person who prescribed it first" in the same paragraph`,
      })),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Antes de dejar un medicamento, hable con quien se lo recetó.' },
      'Before you stop taking any medicine, talk to the prescriber first.',
      'Do not stop your medicines on your own.',
      'Some people stopped taking the pill in the trial.',
      'Can I stop my antidepressant?',
      'Your doctor may ask you to stop taking your antidepressant.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Esa noche, «deje sus medicamentos».',
        says: ['"deje sus medicamentos" is said without the prescriber, expected "talk to the person who prescribed it first" in the same paragraph'],
      },
      {
        body: 'After two sessions you can «stop taking your antidepressant».',
        says: [
          '"stop taking your antidepressant" is said without the prescriber, expected "talk to the person who prescribed it first" in the same paragraph',
        ],
      },
      {
        body: '«Ditch your daily pills» with us.',
        says: [
          '"Ditch your daily pills" is said without the prescriber, expected "talk to the person who prescribed it first" in the same paragraph',
        ],
      },
    ],
  },
};

const helper = /\b(?:prescrib\w+|doctors?|clinicians?|psychiatrists?|pharmacists?|nurses?|care team|health ?care (?:provider|team)|clinic)\b/i;
