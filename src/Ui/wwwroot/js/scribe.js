// A scribe's answers are saved while she types. Every keystroke is kept on the device first; what could not be sent is sent when the connection is back,
// also after the page has been closed and opened again. Without this file each answer is saved by its button.
const sheet = document.querySelector('[data-scribe]');
const pause = 1200;
const shortest = 1000;
const longest = 30000;

const keep = {
  read(name) {
    try { return JSON.parse(localStorage.getItem(name)); } catch { return null; }
  },
  write(name, value) {
    try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* A full or forbidden store: sending goes on. */ }
  },
  remove(name) {
    try { localStorage.removeItem(name); } catch { /* As above. */ }
  },
};

// crypto.randomUUID is not there over plain http, as in a hall's own network.
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

class Field {
  constructor(form) {
    this.form = form;
    this.name = `kumppani-scribe:${sheet.dataset.scribe}:${form.dataset.question}`;
    this.area = form.querySelector('textarea');
    this.revision = form.querySelector('[name=revision]');
    this.state = form.querySelector('[data-state]');
    this.other = form.querySelector('[data-other]');
    this.otherText = form.querySelector('[data-other-text]');
    this.save = form.querySelector('[data-save]');
    this.inConflict = !this.other.hidden;
    this.saved = this.inConflict ? null : this.area.value;
    // What has been sent and not been answered for certain. It is sent again under its own key before anything newer, or the device would
    // collide with itself.
    this.flight = null;
    this.isSending = false;
    this.wait = shortest;
    this.restore();
    this.area.addEventListener('input', () => this.typed());
    form.addEventListener('submit', event => this.submit(event));
  }

  restore() {
    const kept = keep.read(this.name);
    if (!kept || this.inConflict) return;
    if (!kept.flight && kept.text === this.saved) {
      keep.remove(this.name);
      return;
    }
    this.area.value = kept.text;
    this.revision.value = kept.revision;
    this.flight = kept.flight;
    this.say('restored');
    this.later(0);
  }

  typed() {
    this.remember();
    if (this.inConflict) return;
    this.say('typing');
    this.later(pause);
  }

  remember() {
    keep.write(this.name, { text: this.area.value, revision: Number(this.revision.value), flight: this.flight });
  }

  later(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), delay);
  }

  submit(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const pick = event.submitter?.value;
    if (pick === 'Theirs') this.area.value = this.otherText.textContent;
    if (pick === 'Join') this.area.value = [this.otherText.textContent, this.area.value].filter(text => text.length > 0).join('\n\n');
    this.inConflict = false;
    this.other.hidden = true;
    this.save.textContent = sheet.dataset.textSave;
    this.typed();
    this.later(0);
  }

  async send() {
    if (this.isSending || this.inConflict) return;
    if (!this.flight) {
      if (this.area.value === this.saved) {
        keep.remove(this.name);
        if (this.state.textContent) this.say('saved');
        return;
      }
      this.flight = { text: this.area.value, revision: Number(this.revision.value), key: newKey() };
      this.remember();
    }
    this.isSending = true;
    try {
      await this.post(this.flight);
    } catch {
      this.say('waiting');
      this.later(this.wait);
      this.wait = Math.min(this.wait * 2, longest);
    } finally {
      this.isSending = false;
    }
  }

  async post(flight) {
    const body = new FormData();
    for (const name of ['text', 'revision', 'key']) body.set(name, flight[name]);
    body.set('pick', 'Mine');
    body.set('__RequestVerificationToken', this.form.querySelector('[name=__RequestVerificationToken]').value);
    const answer = await fetch(this.form.action, { method: 'POST', body, headers: { Accept: 'application/json' }, credentials: 'same-origin', redirect: 'error' });
    const isJson = answer.headers.get('Content-Type')?.startsWith('application/json');
    if (answer.status === 403) {
      this.say('over');
      return;
    }
    if (!isJson) throw new Error(`No answer to an answer: ${answer.status}`);

    const said = await answer.json();
    this.flight = null;
    this.wait = shortest;
    if (answer.ok) this.stands(flight, said);
    else if (answer.status === 409) this.clash(said);
    else this.refused(said);
  }

  stands(flight, said) {
    this.saved = flight.text;
    this.revision.value = said.revision;
    if (this.area.value === this.saved) {
      keep.remove(this.name);
      this.say('saved');
    } else {
      this.remember();
      this.later(pause);
    }
  }

  clash(said) {
    this.inConflict = true;
    this.revision.value = said.revision;
    this.saved = said.text;
    this.remember();
    this.otherText.textContent = said.text;
    this.other.hidden = false;
    this.save.textContent = sheet.dataset.textSaveMine;
    this.say('conflict');
  }

  // Too long, for example: it waits for the next keystroke.
  refused(said) {
    this.remember();
    this.state.textContent = said.message;
  }

  say(what) {
    const text = sheet.dataset[`text${what[0].toUpperCase()}${what.slice(1)}`];
    if (this.state.textContent !== text) this.state.textContent = text;
  }
}

if (sheet) {
  const fields = [...sheet.querySelectorAll('form[data-question]')].map(form => new Field(form));
  const sendAll = () => fields.forEach(field => { field.wait = shortest; field.later(0); });
  window.addEventListener('online', sendAll);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) sendAll(); });
}
