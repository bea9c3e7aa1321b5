// Comfort for codes and choices. The code of a square code comes after the # of the address, which the browser tells nobody.
const form = document.querySelector('form[data-code]');
const field = form?.querySelector('input[type=text]');
if (field && location.hash.length > 1) {
  field.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname + location.search);
  field.focus();
}

const choices = document.querySelector('form[data-choices]');
if (choices) {
  const say = choices.querySelector('[data-chosen]');
  const count = () => {
    const chosen = choices.querySelectorAll('input[type=checkbox]:checked').length;
    say.textContent = say.dataset.text.replace('{0}', chosen).replace('{1}', choices.dataset.choices);
  };
  choices.addEventListener('change', count);
  count();
}
