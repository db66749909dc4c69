// The built site as its own process, with room for as many inquiries as a bench sends, and the form posted as a browser without script posts it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuiltSite } from '../program/built-site';
import { fieldsOf } from './fields';

/** A form takes as many inquiries as a person may want to send from one page. */
const inquiriesForOneForm = 3;

export interface BenchSite {
  address: string;
  /** Opens as many forms as this many inquiries need, so that opening them is not measured. */
  openForms(inquiryCount: number): Promise<void>;
  /** Sends one inquiry and waits for its receipt. Gives the milliseconds it took. */
  submit(): Promise<number>;
  stop(): Promise<void>;
}

export async function serveForBench(): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-bench-'));
  const limits = { FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '1000000', FORM_LIMIT_TOTAL_PER_HOUR: '1000000' };
  const { address, stop } = await startBuiltSite({ DATA_DIR: folder, ...limits });

  const forms: [string, string][][] = [];
  let number = 0;
  return {
    address,
    openForms: async (inquiryCount) => {
      for (let left = inquiryCount; left > 0; left -= inquiriesForOneForm) {
        const hidden = hiddenFields(await (await fetch(`${address}/contact`)).text());
        for (let times = 0; times < inquiriesForOneForm; times += 1) forms.push(hidden);
      }
    },
    submit: async () => {
      const hidden = forms.pop();
      if (!hidden) throw new Error('No form is open any more.');
      const body = new FormData();
      for (const [name, value] of [...hidden, ...fieldsOf(number++)]) body.append(name, value);
      const started = performance.now();
      const response = await fetch(`${address}/contact`, { method: 'POST', body, redirect: 'manual', headers: { origin: address } });
      await response.arrayBuffer();
      if (!response.headers.get('location')?.includes('/contact/sent?reference=R-'))
        throw new Error(`The server answered ${response.status} and took nothing, so this bench measures nothing.`);
      return performance.now() - started;
    },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function hiddenFields(html: string): [string, string][] {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(html)?.[0] ?? /<form[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const inputs = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  const attribute = (tag: string, name: string) =>
    (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]);
}
