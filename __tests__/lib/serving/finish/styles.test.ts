// Which rules stay with a page, and how its classes are shortened.
import { withFixedWritten } from '@/lib/serving/finish/fixed-properties';
import { withShortNames } from '@/lib/serving/finish/short-names';
import { stylesFor } from '@/lib/serving/finish/styles';

const page = '<html><body class="x_note wide"><p class="y_lead">Rest</p><a href="/">Home</a></body></html>';

test.each([
  ['a class that is there', '.x_note{color:red}'],
  ['an element that is there', 'p>a{color:red}'],
  ['several of both', 'body.wide .y_lead:first-child::before{color:red}'],
  ['no class and no element', ':root{--a:1}*{margin:0}::marker{color:red}[href]{top:0}:focus-visible{top:0}'],
  ['a group with such a rule', '@media print{p{color:red}}'],
  ['what is no rule', '@property --a{syntax:"<number>";inherits:true}@font-face{font-family:x}@page{margin:2cm}@view-transition{navigation:auto}'],
  ['a statement', '@import "x.css";'],
  [
    'names inside of brackets, which may be alternatives or denials',
    'p:not(.gone){top:0}:is(.gone,p){top:0}p:has(:is(.gone,a)){top:0}p:not(:is(.gone)){top:0}p:not(:has(.gone)){top:0}',
  ],
  ['an attribute that is there', 'a[href]{top:0}a[href="/"]{top:0}[class~=wide]{top:0}a[href^="/x"]{top:0}'],
  ['what a reader can open', 'p[open]{top:0}'],
  ['paper that a rule asks for', '@page sheet{size:a4}p{page:sheet}'],
  ['strings with brackets in them', 'a[href=":is(.gone)"]{top:0}a[href=")"]:not(.gone){top:0}'],
  ['names that are escaped', '.a\\:b{top:0}'],
  ['rules within rules', '.x_note{color:red;.gone{color:blue}}'],
])('a rule for %s stays', (_, css) => {
  expect(stylesFor(page, css)).toBe(css);
});

test.each([
  ['a class that is not there', '.z_form{color:red}'],
  ['an element that is not there', 'table{color:red}'],
  ['a hashed class that starts with a digit', '.-\\39 2H_lead{color:red}'],
  ['one of several that is not there', '.x_note .z_form p{color:red}'],
  ['alternatives of which none is there', ':is(.z_form .word:hover,.z_form .word:has(+:popover-open),:is(td,.gone)){top:0}p :where(.z){top:0}'],
  ['something that holds what is not there', 'body:has(.gone)>p{top:0}p:has(> .gone,+ table){top:0}'],
  ['an attribute that is not there', 'p[hidden]{top:0}p[lang=en]{top:0}a[href=x]{top:0}:is(a[rel],td){top:0}'],
  ['paper that no rule asks for', '@page sheet{size:a4;@bottom-right{content:"1"}}'],
  ['a group with nothing left in it', '@media print{@supports (top:0){.z_form{color:red}}}'],
])('a rule for %s goes', (_, css) => {
  expect(stylesFor(page, css)).toBe('');
});

test('of a list of selectors, only those stay that can match', () => {
  expect(stylesFor(page, 'table,.x_note,td:is(.a,.b),p{top:0}')).toBe('.x_note,p{top:0}');
});

test('what holds on paper only stands together at the end', () => {
  expect(stylesFor(page, '@media print{p{top:0}}p{top:1px}@media print{a{top:0}}@media screen{p{top:2px}}')).toBe(
    'p{top:1px}@media screen{p{top:2px}}@media print{p{top:0}a{top:0}}',
  );
});

test('an old name goes where the plain one follows with the same value', () => {
  const css = 'a{-webkit-text-decoration-color:red;text-decoration-color:red}p{-webkit-text-decoration-color:red;text-decoration-color:blue}';
  expect(stylesFor(page, css)).toBe('a{text-decoration-color:red}p{-webkit-text-decoration-color:red;text-decoration-color:blue}');
});

test('braces and semicolons in strings and addresses end nothing', () => {
  const css = '.x_note:before{content:"};{"}.y_lead{background:url(data:image/svg+xml;a{b})}';
  expect(stylesFor(page, css)).toBe(css);
});

test('hashed classes get short names in the page and in its styles, and written ones stay', () => {
  const { html, css } = withShortNames('<p class="x_note a">x_note</p><p class="wide y_lead">', '.x_note,.y_lead{top:.5em}.wide{top:0}.a{top:1px}');
  expect(withShortNames('<p class="-92H_lead">', '.-\\39 2H_lead p:not(.-\\38 1_gone){top:0}')).toEqual({
    html: '<p class="a">',
    css: '.a p:not(.-\\38 1_gone){top:0}',
  });
  expect(html).toBe('<p class="b a">x_note</p><p class="wide c">');
  expect(css).toBe('.b,.c{top:.5em}.wide{top:0}.a{top:1px}');
});

test('custom properties get short names too, and those that nothing asks for go', () => {
  const css =
    ':root{--space-1:clamp(1px,2vw,3px);--space-9:9rem;--tone-x:calc(2*var(--space-1))}@property --hue{syntax:"<number>"}p{margin:var(--tone-x);top:var(--hue,0)}';
  expect(withShortNames('<p>', css).css).toBe(
    ':root{--a:clamp(1px,2vw,3px);--b:calc(2*var(--a))}@property --c{syntax:"<number>"}p{margin:var(--b);top:var(--c,0)}',
  );
  expect(withShortNames('<p style="--tone-x:0">', 'p{margin:var(--tone-x)}').css).toBe('p{margin:var(--tone-x)}');
});

test('a custom property that never changes is written out where it is asked for', () => {
  const css =
    ':root{--one:.5rem;--two:#fff;--three:1px;--paper:#fff}@media print{:root{--paper:#000;--four:2px}}' +
    'p{margin:var(--one) var(--three,0);color:var(--two);background:var(--paper);top:var(--four)}.a{--five:1px;top:var(--five)}';
  expect(withFixedWritten(css)).toBe(
    ':root{--one:.5rem;--two:#fff;--three:1px;--paper:#fff}@media print{:root{--paper:#000;--four:2px}}' +
      'p{margin:.5rem var(--three,0);color:#fff;background:var(--paper);top:var(--four)}.a{--five:1px;top:var(--five)}',
  );
  expect(withFixedWritten(`@property --one{syntax:"*"}${css}`)).toContain('margin:var(--one)');
});
