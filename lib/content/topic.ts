// A topic that articles belong to: content/topics/<id>.md, whose text introduces it.
import { z } from 'zod';
import { translationOf } from './languages/translation';
import { slug } from './slug';

export const topicFrontMatter = z.strictObject({
  title: z.string().trim().min(3).max(60).describe('The name of the topic.'),
  description: z.string().trim().min(50).max(160).describe('One plain sentence about the topic.'),
  translationOf,
});

export const topicDocument = z.object({ ...topicFrontMatter.shape, slug, html: z.string() });
export type Topic = z.infer<typeof topicDocument>;
