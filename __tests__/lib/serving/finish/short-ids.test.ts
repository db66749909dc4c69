// Names of places that nobody but their own page leads to.
import { withShortIds } from '@/lib/serving/finish/short-ids';

test('citations and words that open get short names, wherever the page names them', () => {
  expect(
    withShortIds(
      '<sup><a href="#source-a" id="cite-a-1">1</a></sup><button popovertarget="term-x" interestfor="term-x">x</button>' +
        '<span id="term-x" popover="auto"><a href="/glossary#term-x">More</a></span><li id="source-a"><a href="#cite-a-1">1</a></li>',
    ),
  ).toBe(
    '<sup><a href="#source-a" id="i0">1</a></sup><button popovertarget="i1" interestfor="i1">x</button>' +
      '<span id="i1" popover="auto"><a href="/glossary#term-x">More</a></span><li id="source-a"><a href="#i0">1</a></li>',
  );
});

test('what other pages lead to keeps its name, and no name is given twice', () => {
  const glossary = '<dt id="term-x">x</dt><h2 id="i0">A heading</h2><a href="#i0">there</a><a href="cite-a">an address</a>';
  expect(withShortIds(glossary)).toBe(glossary);
  expect(withShortIds(`<a id="cite-a" href="cite-a">1</a>${glossary}`)).toBe(`<a id="i0i" href="cite-a">1</a>${glossary}`);
});

test('text that looks like an attribute stays as it is', () => {
  expect(withShortIds('<a id="cite-a">1</a><code>id=&quot;cite-a&quot;</code>')).toBe('<a id="i0">1</a><code>id=&quot;cite-a&quot;</code>');
});
