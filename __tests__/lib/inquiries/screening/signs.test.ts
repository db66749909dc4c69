// Whom the filter must never stop, and what it must set aside. Both lists are meant to grow by what clinics see.
import { expect, test } from '@jest/globals';
import { signsAgainst } from '@/lib/inquiries/screening/signs';

const worried = `I am writing for my brother. ${'He has not slept for days and we do not know whom to ask any more. '.repeat(30)}
We read https://www.nhs.uk/mental-health/conditions/depression/ and it says to ask a specialist. Please tell us what to do next.`;

test.each<[string, string]>([
  ['a worried relative, at length, with one link', worried],
  [
    'somebody frightened, in capitals',
    'PLEASE HELP ME I DO NOT KNOW WHAT TO DO, MY MOTHER STOPPED EATING AND NOBODY AT THE OTHER CLINIC ANSWERS THE PHONE',
  ],
  [
    'a careful reader with two studies',
    'Is https://doi.org/10.1001/jamapsychiatry.2019.1189 newer than https://pubmed.ncbi.nlm.nih.gov/31166571/? They disagree.',
  ],
  ['somebody who asks about buying', 'Can I buy ketamine online without a prescription? A friend does it and I am afraid for him.'],
  ['somebody who writes in Russian', 'Здравствуйте! Моей маме назначили кетамин. Можно ли ей после процедуры ехать домой на автобусе? Спасибо.'],
  ['somebody who writes in Greek about micrograms', 'Πόσα μg είναι ασφαλή για μένα; Η γιατρός μου είπε 50μg αλλά φοβάμαι.'],
  ['somebody who writes in Chinese', '我可以在治疗后自己开车回家吗？谢谢。'],
  ['one short question with a link alone', 'https://example.org/ketamine-and-driving ?'],
  [
    'somebody with money trouble',
    'I lost my work and had to take a business loan. Does my insurance pay for the treatment, and is there a payment plan?',
  ],
  ['somebody with a gambling problem and a link', 'I cannot stop going to the casino. Is https://www.example.org/gambling-and-ketamine true?'],
  [
    'somebody with a gambling problem',
    'I cannot stop going to the casino since my husband died. Is that something you treat together with depression?',
  ],
  ['an emergency in three words', 'Help me please'],
])('%s is not set aside', (_, message) => {
  expect(signsAgainst({ name: 'Zoë Łukasz', message }, false)).toEqual([]);
});

const five = Array.from({ length: 5 }, (_, index) => `https://shop-${index}.example/buy`).join(' ');

test.each<[string, string, string[]]>([
  ['S15: many links', `Great offers here: ${five}`, ['links']],
  ['S15: links in Cyrillic words', 'Купить дешево прямо сейчас http://a.example http://b.example http://c.example', ['links', 'phrases']],
  ['S15: the casino', 'Лучшее онлайн казино, заработок без вложений https://kazino.example', ['phrases']],
  ['a hidden link', 'Nice article <a href="http://x.example">look</a>', ['markup']],
  ['a forum link', 'Hello [url=http://x.example]look[/url]', ['markup']],
  ['an offer of rankings', 'We get your site on the first page of Google with our SEO services and quality backlinks', ['phrases']],
  ['a seller of pills', 'Cheap viagra, overnight shipping, no prescription: https://pills.example', ['phrases']],
  ['letters of two scripts in one word', 'Bеst саsinо bоnus, bitcoin invеstmеnt trading signals for yоu', ['phrases', 'scripts']],
])('%s is set aside', (_, message, signs) => {
  expect(signsAgainst({ name: 'Robert', message }, false)).toEqual(signs);
});

test('a link for a name is enough', () => {
  expect(signsAgainst({ name: 'http://x.example', message: 'Hello' }, false)).toEqual(['name']);
});

test('S01: the trap is enough', () => {
  expect(signsAgainst({ name: 'Zoë', message: 'Can I drive home?' }, true)).toEqual(['trap']);
});

test.each([
  ['links without end', 'www.'.repeat(1000)],
  ['one word', 'a'.repeat(4000)],
  ['dots', 'a.'.repeat(2000)],
  ['an open tag', `<a ${' '.repeat(3990)}`],
  ['beginnings of phrases', 'google buy '.repeat(360)],
  ['capitals of two scripts', 'Aаaа'.repeat(1000)],
])('V25: %s are judged at once', (_, message) => {
  const started = performance.now();
  signsAgainst({ name: message.slice(0, 100), message }, false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
