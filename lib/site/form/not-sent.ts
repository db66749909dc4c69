// The word by which the server tells the contact form's script that it refused a form before anybody read it. Both must know it.

const mark = 'form-refused:';

/** What the server answers, in plain text: the framework hands it to our script as the message of an error. */
export function refusalWord(reason: string): string {
  return `${mark}${reason}`;
}

/** The reason in such an answer, if it is one. */
export function refusalIn(message: string): string | undefined {
  return message.startsWith(mark) ? message.slice(mark.length) : undefined;
}
