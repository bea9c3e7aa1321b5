// Comfort for the hall's screen: it renews itself when something has changed, and the arrow keys turn its pages.
const every = 4000;
let mark = null;

async function renew() {
  try {
    const answer = await fetch(location.href, { cache: 'no-cache', credentials: 'same-origin' });
    if (answer.ok && answer.headers.get('ETag') !== mark) {
      const first = mark === null;
      mark = answer.headers.get('ETag');
      if (!first) show(await answer.text());
    }
  } catch {
    // No connection: what is shown stays, the next round tries again.
  }
  setTimeout(renew, every);
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-screen]');
  const shown = document.querySelector('[data-screen]');
  if (!fresh || !shown) return;
  const focused = shown.contains(document.activeElement) ? document.activeElement.getAttribute('rel') : null;
  shown.replaceWith(fresh);
  if (focused) fresh.querySelector(`a[rel="${focused}"]`)?.focus();
}

document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rel = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'prev', PageUp: 'prev' }[event.key];
  const link = rel && document.querySelector(`[data-screen] a[rel="${rel}"]`);
  if (!link) return;
  event.preventDefault();
  location.assign(link.href);
});

renew();
