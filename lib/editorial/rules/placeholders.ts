import { z } from 'zod';
import type { Rule } from '../rule';

const listed = z.object({ placeholders: z.array(z.string()) });

export const placeholders: Rule = {
  name: 'placeholders',
  group: 'shape',
  reason: 'A fact that is only an example must be marked as one, or a patient may call a number that is not yours.',
  of: ['site'],
  check(source) {
    const { placeholders: paths } = listed.catch({ placeholders: [] }).parse(source.fields);
    return paths.flatMap((path, index) =>
      stands(source.fields, path.split('.'))
        ? []
        : [
            {
              ...source.where(['placeholders', index]),
              message: `\`placeholders\` item ${index + 1} is ${JSON.stringify(path)}, which is no field of this file`,
            },
          ],
    );
  },
  samples: {
    ok: [{ file: 'content/site.yml', text: 'clinic: { phone: "+1 555 555 0100" }\nplaceholders: [clinic.phone]\n' }],
    notOk: [
      {
        file: 'content/site.yml',
        text: 'clinic: { phone: "+1 555 555 0100" }\nplaceholders: [«clinic.fax»]\n',
        says: ['`placeholders` item 1 is "clinic.fax", which is no field of this file'],
      },
    ],
  },
};

function stands(fields: unknown, [step, ...rest]: string[]): boolean {
  if (step === undefined) return true;
  if (typeof fields !== 'object' || fields === null || !Object.hasOwn(fields, step)) return false;
  return stands(Reflect.get(fields, step), rest);
}
