// What our form fields say to staff, who work in English, where a visitor's form has its words from the dictionary.

export const summaryWords = { title: 'There is a problem', titleWithError: (title: string) => `Error: ${title}` };

export const choose = 'Choose one';

const characters = (count: number) => `${count.toLocaleString('en-US')} ${count === 1 ? 'character' : 'characters'}`;

export const countdown = {
  left: (count: number) => `You have ${characters(count)} left`,
  tooMany: (count: number) => `You have ${characters(count)} too many`,
};
