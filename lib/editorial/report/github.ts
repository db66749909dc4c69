// Notes at the lines of a pull request, as GitHub reads them from the output of a workflow.
import type { Finding } from '../finding';

/** https://docs.github.com/actions: values escape %, line ends and, in properties, : and , */
export function annotation({ file, line, column, severity, message, rule }: Finding): string {
  const text = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const path = file.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${path},line=${line},col=${column},title=${rule}::${text}`;
}
