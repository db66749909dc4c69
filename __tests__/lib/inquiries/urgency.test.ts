// Words that raise an inquiry: found however people write them, and not inside other words.
import { expect, test } from '@jest/globals';
import { isUrgent } from '@/lib/inquiries/urgency/urgency';
import { getSite } from '@/lib/site/site';

const words = ['suicide', 'don’t want to live', 'self-harm'];

test.each([
  'I think about SUICIDE.',
  'I dont want to live any more',
  'I do not want to live',
  'I DO  NOT want to live',
  "I don't\nwant to   live",
  'self harm',
  'Self-Harm!',
  'It is ｓｕｉｃｉｄｅ',
])('%j is raised', (message) => {
  expect(isUrgent([message], words)).toBe(true);
});

test.each(['What does the study on suicidality say?', 'I want to live', 'herself harmless', ''])('%j is not', (message) => {
  expect(isUrgent([message], words)).toBe(false);
});

test('no words raise nothing, and empty words do not either', () => {
  expect(isUrgent(['suicide'], [])).toBe(false);
  expect(isUrgent(['suicide'], ['', ' - '])).toBe(false);
});

test('the words that come with the site find what people in danger write', () => {
  const { urgentWords, urgentGuidance } = getSite().inbox;
  for (const message of [
    "I can't go on",
    'I cannot go on',
    'I can not go on',
    'i want to die',
    'I do not want to live like this.',
    'I just want to end it all',
    'They would be better off without me',
    'I wish I was dead',
    'I cut myself again',
    'I took too many pills',
    'I have chest pain since the session',
    'I am suicidal',
    'My husband is abusing me',
    'Quiero morir',
    'Pienso en SUICIDARME',
    'ya no quiero vivir así',
    'Tome demasiadas pastillas',
    'Tengo dolor en el pecho desde la sesión',
  ])
    expect({ message, isUrgent: isUrgent([message], urgentWords) }).toEqual({ message, isUrgent: true });
  for (const message of [
    '¿Puedo manejar?',
    '¿Cuánto cuesta?',
    'Tengo dolor de cabeza',
    'Can I drive home?',
    'What does it cost?',
    'Is it addictive?',
    'I had a problem with alcohol abuse years ago. May I come?',
  ])
    expect({ message, isUrgent: isUrgent([message], urgentWords) }).toEqual({ message, isUrgent: false });
  expect(urgentGuidance.length).toBeGreaterThan(0);
});
