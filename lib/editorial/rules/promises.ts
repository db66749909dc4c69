import { anyOf, claimsOf } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';

const promise = anyOf(
  /\byou will\s(?:\w+\s)?(?:feel|be|get)\s(?:\w+\s)?(?:better|yourself|happier|healed|free|well|great|calmer|lighter|relief|hope\w*)\b/,
  /\b(?:ketamine|esketamine|spravato|this treatment|the treatment|therapy|infusions?)\swill\s(?:help you|relieve|ease|lift|improve|restore|heal|transform|change your|work)\b/,
  /\b(?:real|lasting|long-lasting|long-term|rapid|fast|true|deep),?\s(?:and\s)?(?:lasting\s)?relief\b/,
  /\b(?:path|road|key|journey) to (?:healing|recovery|wellness|a better life|happiness)\b/,
  /\b(?:get|take|reclaim|regain) (?:back )?your life(?: back)?\b/,
  /\b(?:find|discover) (?:relief|freedom|peace|yourself again|the real you)\b/,
  /\bfreedom from (?:depression|pain|anxiety|suffering)\b/,
  /\bhealing journey\b/,
  /\brewir(?:es?|ed|ing)\b/,
  /\b(?:resets?|resetting|heals?|healing|repairs?|repairing|regrows?|regrowing)\s(?:the |your |damaged )*(?:brain|mind|neurons?|synapses?|neural \w+)\b/,
  /\bnew lease on life\b/,
  /\bbrighter (?:future|tomorrow|days)\b/,
);

export const promises: Rule = {
  name: 'promises',
  group: 'claims',
  reason: 'Nobody can promise a reader how they will feel; many are not helped, and should not think that it is their fault.',
  of: ['articles', 'topics', 'pages'],
  check: (source) =>
    claimsOf(source, { en: promise, es: spanish.promises }[source.language]).map(({ line, column, found }) => ({
      line,
      column,
      message: `"${found}" promises a result, expected what happened in studies, to how many people, and that it does not help everyone`,
    })),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Nadie puede prometer un alivio duradero.' },
      'You will be watched for 2 hours, and the nurse will help you.',
      'It may ease symptoms for some people.',
      'No treatment can promise lasting relief.',
      'Will ketamine work for me?',
      'If therapy will help is not known.',
      'You will feel dizzy.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Aquí encontrará «alivio duradero».',
        says: ['"alivio duradero" promises a result, expected what happened in studies, to how many people, and that it does not help everyone'],
      },
      {
        body: '«Ketamine will help you».',
        says: [
          '"Ketamine will help you" promises a result, expected what happened in studies, to how many people, and that it does not help everyone',
        ],
      },
      {
        body: 'It offers «real, lasting relief» and «rewires» your brain.',
        says: [
          '"real, lasting relief" promises a result, expected what happened in studies, to how many people, and that it does not help everyone',
          '"rewires" promises a result, expected what happened in studies, to how many people, and that it does not help everyone',
        ],
      },
      {
        body: '«Take back your life».',
        says: ['"Take back your life" promises a result, expected what happened in studies, to how many people, and that it does not help everyone'],
      },
    ],
  },
};
