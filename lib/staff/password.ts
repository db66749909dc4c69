// What makes a password good enough: long, and none that is guessed first. No rules about digits and signs; they make people write it down.
import { memberLimits } from './member';

const { least, most } = memberLimits.password;

/** Why a new password is not taken, in the words of the form; undefined when it is. */
export function faultOfPassword(password: string, email: string): string | undefined {
  const length = [...password].length;
  if (length === 0) return 'Enter a new password';
  if (length < least) return `Password must be ${least} characters or more. Four ordinary words are a good one`;
  if (length > most) return `Password must be ${most} characters or fewer`;
  if (isGuessedFirst(password, email))
    return 'Password is too easy to guess. Four ordinary words that have nothing to do with each other are a good one';
  return undefined;
}

function isGuessedFirst(password: string, email: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const [owner = ''] = email.toLowerCase().split('@');
  // A name, a known beginning or a run on the keyboard, and little besides.
  const rest = [owner, ...known].filter((part) => part.length > 2).reduce((text, part) => text.replaceAll(part, ''), plain);
  return new Set(plain).size < 5 || rest.replace(/[^\p{L}]/gu, '').length < 4;
}

/** The parts that lists of stolen passwords are full of. */
const known = [
  'password',
  'passwort',
  'passw0rd',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'zxcvbnm',
  'letmein',
  'welcome',
  'iloveyou',
  'clinic',
  'admin',
  'inbox',
  'secret',
];
