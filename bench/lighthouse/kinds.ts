// One run for each kind of page: what does not depend on the machine's mood.
import { tell } from '../inquiries/figures';
import { startProgram } from '../program/program';
import { ours } from '../serving/servers';
import { ask, lackingOf, needLighthouse, points, type Report } from './program';

const kinds = {
  home: '/',
  articles: '/articles',
  article: '/articles/is-ketamine-addictive',
  topics: '/topics',
  topic: '/topics/ketamine',
  person: '/people/care-team',
  glossary: '/glossary',
  'standing page': '/privacy',
  form: '/contact',
};

export async function benchKinds() {
  needLighthouse();
  const site = ours('/');
  const program = await startProgram(site);
  for (const [kind, path] of Object.entries(kinds)) {
    const said = await ask(`${program.address}${path}`, ['accessibility', 'best-practices', 'seo', 'performance']);
    const scripts = requestsOf(said).filter(({ resourceType }) => resourceType === 'Script');
    tell(kind, {
      accessibility: points(said, 'accessibility').toFixed(),
      'best practices': points(said, 'best-practices').toFixed(),
      seo: points(said, 'seo').toFixed(),
      scripts: scripts.length.toFixed(),
      'ms of scripts of ours': scriptingOf(said, program.address).toFixed(1),
      requests: requestsOf(said).length.toFixed(),
      bytes: requestsOf(said)
        .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)
        .toFixed(),
      lacking: lackingOf(said, ['accessibility', 'best-practices', 'seo']).join(' ') || 'nothing',
    });
  }
  await program.stop();
  site.end();
}

const requestsOf = ({ audits }: Report) => audits['network-requests']?.details.items ?? [];

/** What the trace gives to files of the site. A page without any script has its own address there, with the time of the browser's own work. */
const scriptingOf = ({ audits }: Report, address: string) =>
  (audits['bootup-time']?.details?.items ?? [])
    .filter(({ url }) => url.startsWith(`${address}/_next`))
    .reduce((sum, { scripting = 0 }) => sum + scripting, 0);
