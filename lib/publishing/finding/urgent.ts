// Whether what was typed may be asked by somebody in danger. Then help stands above everything that was found: a person who looks for
// "overdose" may be a nurse or a parent, and is shown one box too many; the other mistake would be worse. For the same reason every
// language is listened for on every page: in danger nobody changes the language first.
import { type Grammar, grammarOf } from '../../content/search/grammar/grammar';
import { wordsIn } from '../../content/search/words';
import { type Language, languages } from '../../site/languages/language';

/** Words that say it by themselves. */
const alone: Record<Language, string> = {
  en: 'suicide suicidal overdose overdosed selfharm 988 911',
  es: 'suicidio suicida suicidarme sobredosis matarme ahorcarme 988 911',
};

/** Words that say it together, in any order. */
const english = [
  'kill me',
  'kill myself',
  'killing myself',
  'hurt myself',
  'hurting myself',
  'harm myself',
  'self harm',
  'end my life',
  'end it all',
  'want to die',
  'wanna die',
  'not want to live',
  'took too much',
  'taken too much',
  'cannot breathe',
  'cant breathe',
  'chest pain',
];

/** Written without accents, as search writes all words. */
const spanish = [
  'quiero morir',
  'quiero morirme',
  'quitarme la vida',
  'acabar con mi vida',
  'acabar con todo',
  'terminar con mi vida',
  'no quiero vivir',
  'hacerme dano',
  'lastimarme',
  'cortarme las venas',
  'tome demasiado',
  'tome muchas pastillas',
  'no puedo respirar',
  'dolor pecho',
];

const together: Record<Language, readonly string[]> = { en: english, es: spanish };

const signs = languages.map((language) => signsIn(language, grammarOf(language)));

function signsIn(language: Language, { stemOf }: Grammar) {
  const stems = (words: string) => words.split(' ').map(stemOf);
  return { stemOf, alone: new Set(stems(alone[language])), together: together[language].map(stems) };
}

export function mayBeUrgent(typed: string): boolean {
  const words = wordsIn(typed).map(({ word }) => word);
  return signs.some(({ stemOf, ...known }) => {
    const stems = new Set(words.map(stemOf));
    return [...stems].some((stem) => known.alone.has(stem)) || known.together.some((each) => each.every((stem) => stems.has(stem)));
  });
}
