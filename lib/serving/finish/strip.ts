// Takes out of a drawn page what only the framework's runtime needs: its scripts, its data, its marks. A page whose route has no
// client component loses nothing by it. What is not known here is left whole, so that a new version of the framework can at worst
// make a page heavy, never broken; a test of the built site says when that happens.

/** The page without the runtime, or undefined when something in it is unknown, or when it needs a script to be complete. */
export function strip(html: string): string | undefined {
  if (unfinished.test(html)) return undefined;
  const stripped = html
    .replace(scripts, (script, attributes: string, body: string) => (isRuntime(attributes, body) ? '' : script))
    .replace(
      /<link rel="(?:modulepreload|preload)"(?: as="script"| fetchPriority="\w+"| crossOrigin="\w*")* href="\/_next\/static\/[^"]+\.js"\/>/g,
      '',
    )
    // React's marks between texts and around boundaries. No other comment is touched: it could stand in somebody's words.
    .replace(/<!--(?: |\$|\/\$)-->/g, '')
    .replace('<div hidden=""></div>', '')
    .replace(/ data-precedence="next"/g, '');
  return [...stripped.matchAll(scripts)].every(([, attributes = '', body]) => isData(attributes) || (isOwn(attributes) && body === ''))
    ? stripped
    : undefined;
}

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** Boundaries that were sent before their content (`$?`, `B:`) or that broke (`$!`), or a page that is nothing else: a script would have to put that right. */
const unfinished = /<!--\$[?!~]-->|<template\b|<div hidden="" id="S:|<html id="__next_error__"/;

/** Neither fetched nor run: structured data for search engines. */
export function isData(attributes: string): boolean {
  return / type="application\/ld\+json"/.test(attributes);
}

/** A script of ours, from public/, which needs no runtime. */
export function hasOwnScript(html: string): boolean {
  return [...html.matchAll(scripts)].some(([, attributes = '']) => isOwn(attributes));
}

function isOwn(attributes: string): boolean {
  return /^ type="module" src="\/[\w-]+\.js"$/.test(attributes);
}

function isRuntime(attributes: string, body: string): boolean {
  if (/^(?: src="\/_next\/static\/[^"]+"| async=""| noModule=""| id="_R_"| crossorigin="\w*")+$/i.test(attributes) && body === '') return true;
  if (attributes === ' id="_R_"') return body.startsWith('(globalThis["TURBOPACK"]');
  return attributes === '' && /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(/.test(body);
}
