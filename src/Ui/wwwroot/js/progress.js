// Comfort for work that goes on in the background: the figures renew themselves, and the page follows when the work is done.
const every = 2000;
const shown = document.querySelector('[data-progress]');
let saidAt = 0;

async function renew() {
  try {
    const answer = await fetch(location.href, { cache: 'no-cache', credentials: 'same-origin' });
    if (answer.ok) {
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-progress]');
      if (!fresh) {
        location.reload();
        return;
      }
      show(fresh);
    }
  } catch {
    // No connection: what is shown stays, the next round tries again.
  }
  setTimeout(renew, every);
}

function show(fresh) {
  const text = fresh.querySelector('#progress-label').textContent;
  const bar = fresh.querySelector('progress');
  shown.querySelector('#progress-label').innerHTML = fresh.querySelector('#progress-label').innerHTML;
  shown.querySelector('progress').value = bar.value;
  const left = fresh.querySelector('[data-progress-left]').textContent;
  shown.querySelector('[data-progress-left]').textContent = left;
  // A screen reader hears of it now and then, not with every batch.
  if (Date.now() - saidAt > 15000) {
    saidAt = Date.now();
    shown.querySelector('[data-progress-said]').textContent = `${text} ${left}`;
  }
}

if (shown) {
  shown.querySelector('[data-without-script]').hidden = true;
  setTimeout(renew, every);
}
