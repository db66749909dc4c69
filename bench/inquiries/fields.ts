// What the visitors of a bench write: an everyday question, never the same twice.

export function fieldsOf(number: number): [string, string][] {
  const words = `Question number ${number}: I take a medicine for my blood pressure and wonder whether I should take it on the morning of a session. `;
  return [
    ['name', `Visitor ${number}`],
    ['email', `visitor.${number}@example.com`],
    ['phone', ''],
    ['topic', 'question'],
    ['message', words.repeat(3)],
    ['consent', 'yes'],
  ];
}
