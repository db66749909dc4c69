// The clinic's time zone for commands, also while content/site.yml has a fault somewhere else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { siteSchema } from '../site/settings/site-file';

export function timeZoneOf(root: string): string {
  try {
    const fields: unknown = parse(readFileSync(join(root, 'content', 'site.yml'), 'utf8'));
    return z.object({ timeZone: siteSchema.shape.timeZone }).parse(fields).timeZone;
  } catch {
    return 'UTC';
  }
}
