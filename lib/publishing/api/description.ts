// The API described for machines: OpenAPI 3.1, made from the very schemas by which the API works.
import { z } from 'zod';
import type { Library } from '../../content/library';
import { addresses } from '../../site/addresses';
import type { Edition } from '../../site/languages/edition';
import { listLanguages } from '../../site/site';
import { publicAddress } from '../address';
import { answer } from '../answers/answer';
import { problemSchema } from '../answers/problem';
import { apiArticle, apiArticleList } from './article-shape';
import { apiSearchQuestion, articleQuestion, listQuestion } from './question';
import { apiFindings } from './search-shape';

/** Grows by one with each change that a client could trip over. */
export const apiVersion = '1.2.0';

export async function answerDescription(request: Request, library: Library, site: Edition): Promise<Response> {
  const topics = (await library.listTopics()).map(({ slug }) => slug);
  return answer(request, { body: JSON.stringify(describeApi(site, topics)), type: 'application/json' });
}

export function describeApi(site: Edition, topics: readonly string[]) {
  return {
    openapi: '3.1.0',
    info: {
      title: `Articles of ${site.clinic.name}`,
      version: apiVersion,
      description: [
        'Every published article of the site, for other front ends. Reading needs no key.',
        'Answers carry a strong ETag: ask again with If-None-Match, and an unchanged answer is a 304 without a body.',
        'Drafts, scheduled and expired articles are never in an answer. One that is withdrawn is missing from the list from that moment on, so compare the list with what you keep.',
        'Show the `notices` beside each text: they say how far it can be relied on.',
      ].join('\n\n'),
    },
    servers: [{ url: new URL(publicAddress('/')).origin }],
    paths: {
      '/api/articles': {
        get: {
          operationId: 'listArticles',
          summary: 'The published articles, newest first',
          parameters: [...questionParameters(listQuestion, topics), ifNoneMatch],
          responses: {
            ...answers('ArticleList', 'A page of articles.'),
            400: problemAnswer('The question has faults; each is named.'),
            404: problemAnswer('There is no such page.'),
          },
        },
      },
      '/api/articles/{slug}': {
        get: {
          operationId: 'getArticle',
          summary: 'One article',
          parameters: [
            { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
            ...questionParameters(articleQuestion, topics),
            ifNoneMatch,
          ],
          responses: {
            ...answers('Article', 'The article.'),
            308: { description: 'It has another name now.', headers: { Location: { schema: { type: 'string', format: 'uri' } } } },
            400: problemAnswer('The question has faults; each is named.'),
            404: problemAnswer('No published article has this name.'),
          },
        },
      },
      '/api/search': {
        get: {
          operationId: 'searchArticles',
          summary: 'The published articles that say some words, best first',
          description: 'The question is kept nowhere, and neither may be the answer: it carries `Cache-Control: no-store`.',
          parameters: questionParameters(apiSearchQuestion, topics),
          responses: {
            200: { description: 'A page of what was found.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Findings' } } } },
            400: problemAnswer('The question has faults; each is named.'),
            404: problemAnswer('There is no such page.'),
          },
        },
      },
      [addresses.apiDescription()]: {
        get: {
          operationId: 'describeApi',
          summary: 'This description',
          responses: { 200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

const ifNoneMatch = { name: 'If-None-Match', in: 'header', description: 'The ETag of the answer that you have.', schema: { type: 'string' } };

/** The names of parameters are those of the schema; its output form says what they mean, its input form is always a string. */
function questionParameters(question: z.ZodObject, topics: readonly string[]) {
  const choices: Record<string, readonly string[]> = { topic: topics, language: listLanguages() };
  const { properties = {}, required = [] } = z.toJSONSchema(question, { io: 'output' });
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = typeof schema === 'object' ? schema : {};
    // What has a default is in every answer's question, and need not be asked.
    const isRequired = required.includes(name) && !('default' in rest);
    const shape = choices[name] ? { type: 'string', enum: [...choices[name]].sort() } : rest;
    return { name, in: 'query', description, ...(isRequired && { required: true }), schema: shape };
  });
}

function answers(schema: string, description: string) {
  return {
    200: {
      description,
      headers: { ETag: { description: 'A strong name of this very answer.', schema: { type: 'string' } } },
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
    },
    304: { description: 'What you have is still the answer.' },
  };
}

function problemAnswer(description: string) {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}

/** Each schema once, by its name; they refer to each other as OpenAPI wants it. */
function schemas() {
  const registry = z.registry<{ id: string; description: string }>();
  for (const [schema, id] of [
    [apiArticle, 'Article'],
    [apiArticleList, 'ArticleList'],
    [apiFindings, 'Findings'],
    [problemSchema, 'Problem'],
  ] as const)
    registry.add(schema, { id, description: schema.description ?? '' });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' });
  return Object.fromEntries(Object.entries(made.schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]));
}
