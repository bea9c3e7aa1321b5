// Comfort only: the button sends the form and shows the same. While one types, the form is sent in the background and what it will look like comes back.
const wait = 700;

for (const button of document.querySelectorAll('[data-preview]')) {
  const form = button.form;
  let timer;
  let asked = 0;

  const show = async () => {
    const turn = ++asked;
    const body = new FormData(form);
    body.set(button.name, button.value);
    const answer = await fetch(location.pathname + location.search, { method: 'POST', body }).catch(() => null);
    if (!answer?.ok || turn !== asked) return answer?.ok ?? false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const place of form.querySelectorAll('.field__preview')) {
      const fresh = page.getElementById(place.id);
      if (fresh && fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
    }
    return true;
  };

  button.addEventListener('click', async event => {
    event.preventDefault();
    if (await show()) form.querySelector('.field__preview:not(:empty)')?.scrollIntoView({ block: 'nearest' });
    else form.requestSubmit(button);
  });
  form.addEventListener('input', event => {
    if (!event.target.hasAttribute('data-markdown') || !form.querySelector('.field__preview > *')) return;
    clearTimeout(timer);
    timer = setTimeout(show, wait);
  });
}
