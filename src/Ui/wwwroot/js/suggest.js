// Comfort for a text field: offers names while one types (the combobox pattern of the ARIA Authoring Practices, with manual choice). The field stays a
// plain field: what stands in it is sent, chosen or typed.
const wait = 200;
const fewest = 2;

for (const told of document.querySelectorAll('[data-suggestions]')) attach(document.getElementById(told.dataset.for), told.dataset);

function attach(input, told) {
  const list = document.createElement('ul');
  Object.assign(list, { id: `${input.id}-suggestions`, className: 'suggestions', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0]?.textContent.trim() ?? '');
  const said = document.createElement('p');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  input.parentElement.append(list);
  input.parentElement.after(said);
  input.autocomplete = 'off';
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(name, value);

  let timer;
  let asking;
  let active = -1;

  // Of a list of names only the last one is being typed.
  const start = () => told.list === 'true' ? input.value.lastIndexOf(',') + 1 : 0;
  const typed = () => input.value.slice(start()).trim();

  function show(names) {
    list.replaceChildren(...names.map((name, index) => {
      const option = document.createElement('li');
      Object.assign(option, { id: `${list.id}-${index}`, textContent: name });
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      return option;
    }));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = names.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  }

  function move(to) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = to;
    const option = list.children[active];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function choose(option) {
    const before = input.value.slice(0, start());
    input.value = (before ? `${before} ` : '') + option.textContent;
    said.textContent = '';
    show([]);
  }

  async function ask() {
    asking?.abort();
    const words = typed();
    if (words.length < fewest) {
      show([]);
      return;
    }
    asking = new AbortController();
    try {
      const address = new URL(told.suggestions, location.href);
      address.searchParams.set('q', words);
      const answer = await fetch(address, { signal: asking.signal, credentials: 'same-origin', headers: { Accept: 'application/json' } });
      if (!answer.ok || typed() !== words) return;
      const names = (await answer.json()).map(one => one.text);
      if (document.activeElement !== input) return;
      show(names.length === 1 && names[0] === words ? [] : names);
      said.textContent = names.length === 0 ? told.none : told.found.replace('{0}', names.length);
    } catch {
      // No connection, or a newer question: the field works without an offer.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' && list.hidden) ask();
    if (list.hidden) return;
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown') move(active === last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') move(active <= 0 ? last : active - 1);
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && active >= 0) choose(list.children[active]);
    else {
      if (event.key === 'Tab') show([]);
      return;
    }
    event.preventDefault();
  });
  // Pressing an option must not take the focus from the field.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) choose(option);
  });
  input.addEventListener('blur', () => {
    clearTimeout(timer);
    show([]);
  });
}
