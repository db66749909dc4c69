// Shows what is found while a reader types. It asks for the same page that the form leads to and takes over what has changed, so
// everything that can be seen is drawn in one place, on the server; without this script the form does the same at a press of Enter.
// Loaded by the search page alone. What was typed is kept nowhere but in the address, as the form does it.

/** Long enough that a fast typist is not answered in the middle of a word. */
const pauseForMilliseconds = 180;

const form = document.querySelector('form[data-search]');
const box = form.elements.q;
let asked = box.value.trim();
let timer;
let request;

box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(ask, pauseForMilliseconds);
});

// Enter shows what is typed now, and leaves a step for the Back button; a phone's keyboard makes room for what was found.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask(true);
  if (matchMedia('(pointer: coarse)').matches) box.blur();
});

addEventListener('popstate', () => location.reload());

function ask(isStep) {
  const typed = box.value.trim();
  if (typed === asked && isStep !== true) return;
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value.trim()) address.searchParams.set(name, value.trim());
  request?.abort();
  // Of all ways to get a page, this one gives it as a document without any text being turned into HTML by a script.
  request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.onload = (event) => show(event.target, address, typed, isStep === true);
  // What the form does by itself is better than an answer that does not come.
  request.onerror = () => isStep === true && location.assign(address);
  request.send();
}

function show({ response, status }, address, typed, isStep) {
  const findings = status === 200 && response?.getElementById('findings');
  if (!findings) return isStep ? location.assign(address) : undefined;
  asked = typed;
  // The sentence stays in its place and only says something else: so a screen reader reads it aloud.
  document.getElementById('found').textContent = response.getElementById('found').textContent;
  document.getElementById('findings').replaceChildren(...findings.childNodes);
  document.title = response.title;
  history[isStep ? 'pushState' : 'replaceState'](null, '', address);
}
