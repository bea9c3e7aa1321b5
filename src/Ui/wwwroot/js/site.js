// Comfort only: every task can be done without this file.

// The address of a form that was refused must be heard and seen first.
document.querySelector('.error-summary')?.focus();

// A second press of a button while the first is on its way. The server would find the repeat; this saves the wait.
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  // An answer that is a file leaves the page where it is.
  setTimeout(() => { delete form.dataset.sent; }, 5000);
});

// Coming back with the back button brings the page from memory, mark included.
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// What is typed into a long form must not vanish with a slip of the thumb.
let typed = false;
for (const form of document.querySelectorAll('form[data-guard]')) {
  form.addEventListener('input', () => { typed = true; });
  form.addEventListener('submit', () => { typed = false; });
}
window.addEventListener('beforeunload', event => { if (typed) event.preventDefault(); });

// One box for all rows of a page; without this file each row has its own.
for (const all of document.querySelectorAll('[data-select-all]')) {
  const rows = () => [...all.form.querySelectorAll('[data-select]')];
  all.closest('label').hidden = false;
  all.addEventListener('change', () => { for (const row of rows()) row.checked = all.checked; });
  all.form.addEventListener('change', () => {
    const chosen = rows().filter(row => row.checked).length;
    all.checked = chosen > 0 && chosen === rows().length;
    all.indeterminate = chosen > 0 && !all.checked;
  });
}

if (document.querySelector('[data-preview]')) import('./preview.js');
