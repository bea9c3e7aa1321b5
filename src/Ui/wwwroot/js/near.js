// Comfort for a field that asks near what: fills in where one is, to about a kilometre, and sends the form. Nothing is asked of the browser before the click.
const decimals = 2;

for (const button of document.querySelectorAll('[data-near]')) {
  if (!navigator.geolocation) continue;

  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.after(said);
  button.hidden = false;
  button.addEventListener('click', () => {
    said.textContent = '';
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      const field = document.getElementById(button.dataset.near);
      field.value = `${coords.latitude.toFixed(decimals)},${coords.longitude.toFixed(decimals)}`;
      field.form.requestSubmit();
    }, () => { said.textContent = ` ${button.dataset.denied}`; }, { maximumAge: 600000, timeout: 10000 });
  });
}
