// The name of a file, which is also its address: lower-case words joined by hyphens.
import { z } from 'zod';

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longest file name, so that an address stays readable and every file system can hold it. */
export const slugMost = 80;

export const slug = z.string().regex(slugPattern).max(slugMost);
