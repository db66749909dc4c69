// The files for text editors that are made from the laws, by their paths: a test holds them in step, `npm run content:handbook` writes them anew.
import { schemaFiles } from './json-schemas';
import { snippetFile } from './snippets';

export function editorFiles(): Record<string, string> {
  return { ...schemaFiles(), ...snippetFile() };
}
