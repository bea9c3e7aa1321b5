// Reads a vCard as an address book does and says what is in it: name → value, one card of its input.
import ICAL from 'ical.js';

let text = '';
for await (const part of process.stdin) text += part;
const card = new ICAL.Component(ICAL.parse(text));
if (card.name !== 'vcard') throw new Error(`A ${card.name} is no card.`);
console.log(JSON.stringify(Object.fromEntries(card.getAllProperties().map(one => [one.name, String(one.getFirstValue())]))));
