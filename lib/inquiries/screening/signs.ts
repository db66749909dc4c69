// Signs that words come from a machine that sells something. Each sign has a weight; what reaches the threshold is set aside, never thrown away.
// No sign of style alone is enough: frightened people write in capitals, in any language, at length, and copy a link to ask about it.
import type { Wish } from '../inquiry';

export type Sign = 'trap' | 'links' | 'markup' | 'phrases' | 'name' | 'scripts' | 'shouting';

/** From this sum on an inquiry is set aside. */
export const threshold = 5;

const anyLink = /https?:\/\/\S+|\bwww\.\S+|\b[\p{L}\p{N}-]{1,63}\.(?:ru|su|xyz|top|shop|site|online|club|icu|biz|info|com|net)\/\S*/giu;
const htmlOrBbcode = /<a\s[^>]{0,200}href|\[url[=\]]|\[link[=\]]/i;

/** What is sold through contact forms. Nothing here that a patient asks a clinic: "buy ketamine" alone is a question, and an important one. */
const salesTalk = [
  /\b(?:back ?links?|guest post|link building|domain authority|seo (?:services?|experts?|agency|audit|packages?))\b/i,
  /\b(?:first page|top|rank\w*)\b.{0,30}\bgoogle\b|\bgoogle\b.{0,30}\b(?:first page|rankings?)\b/i,
  /\b(?:casino|betting|jackpot|free spins|escorts?|porn\w*|xxx)\b/i,
  /\b(?:crypto(?:currency)? (?:invest\w*|trading|signals?)|bitcoin|binary options|forex|nft)\b/i,
  /\b(?:viagra|cialis|levitra|replica watches|weight loss pills)\b/i,
  /\b(?:buy|order|cheap)\b.{0,40}\b(?:no prescription|without (?:a )?prescription|overnight (?:shipping|delivery)|wholesale|bulk)\b/i,
  /\b(?:make money|earn \$ ?\d|passive income|work from home|business loan|instant approval|limited[- ]time offer|act now|click here)\b/i,
  /\b(?:(?:web ?site|web|app) (?:design|development|redesign) (?:services?|company|agency)|your (?:web ?site'?s? )?(?:traffic|conversions?|visibility))\b/i,
  /казино|ставки на спорт/iu,
  /заработ(?:ок|ка|ай)|без вложений/iu,
  /продвижени[ея] сайт/iu,
  /купить д[её]шево|д[её]шево купить|реплики часов|кредит онлайн/iu,
];

/** What speaks against these words, with its weight. Takes linear time. */
function weigh({ name, message }: Pick<Wish, 'name' | 'message'>, isTrapped: boolean): [Sign, number][] {
  const links = message.match(anyLink)?.length ?? 0;
  const words = message.replace(anyLink, ' ');
  const phraseCount = salesTalk.filter((phrase) => phrase.test(message)).length;
  return [
    ['trap', isTrapped ? threshold : 0],
    // One or two links are how people show what they have read.
    ['links', links < 3 ? 0 : links],
    ['markup', htmlOrBbcode.test(message) ? threshold : 0],
    // One phrase can be a patient's; with a link beside it, or with a second one, it hardly is.
    ['phrases', phraseCount * 2 + (phraseCount > 0 && links > 0 ? 2 : 0) + (phraseCount > 1 ? 1 : 0)],
    ['name', /https?:|www\.|\/\//i.test(name) ? threshold : 0],
    ['scripts', mixedWordCount(words) >= 2 ? 3 : 0],
    ['shouting', isShouted(words) ? 1 : 0],
  ];
}

/** The signs found, when they are enough to set the inquiry aside. */
export function signsAgainst(wish: Pick<Wish, 'name' | 'message'>, isTrapped: boolean): Sign[] {
  const found = weigh(wish, isTrapped).filter(([, weight]) => weight > 0);
  const sum = found.reduce((total, [, weight]) => total + weight, 0);
  return sum >= threshold ? found.map(([sign]) => sign) : [];
}

/** Words in which Latin letters stand among Cyrillic or Greek ones, as in "сasinо". Short ones are units, such as μg. */
function mixedWordCount(text: string): number {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)).length;
}

function isShouted(text: string): boolean {
  const capitals = text.replace(/\P{Lu}+/gu, '').length;
  const others = text.replace(/\P{Ll}+/gu, '').length;
  return capitals > 40 && capitals > others * 4;
}
