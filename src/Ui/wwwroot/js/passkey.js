// Passkeys are asked for by the browser alone: its form is shown where the browser knows of them, and everywhere else the other ways remain.
const form = document.querySelector('form[data-passkey]');
if (form && window.PublicKeyCredential?.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON) {
  const failed = form.querySelector('[data-passkey-failed]');
  const name = form.querySelector('input[type=text]');
  let isAsking = false;
  form.hidden = false;
  document.querySelector('[data-passkey-missing]')?.remove();

  const ask = async () => {
    const token = form.querySelector('[name=__RequestVerificationToken]');
    const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams({ [token.name]: token.value }) });
    if (!answer.ok) throw new Error(answer.statusText);
    const options = await answer.json();
    return form.dataset.passkey === 'create'
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  };

  form.addEventListener('submit', async event => {
    // Without a name the server says what is missing, before the device has made anything.
    if (name && !name.value.trim()) return;
    event.preventDefault();
    // The button is not disabled meanwhile: whoever presses it by keyboard would lose her place.
    if (isAsking) return;
    isAsking = true;
    failed.hidden = true;
    try {
      form.elements.credential.value = JSON.stringify(await ask());
      form.submit();
    } catch {
      // She has changed her mind, or the device has no passkey for this place: nothing was sent.
      failed.hidden = false;
    }
    isAsking = false;
  });
}
