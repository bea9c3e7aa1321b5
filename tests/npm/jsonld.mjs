// Reads JSON-LD as a search engine does: expands it by the terms of schema.org, which are given here, for nothing is fetched. Says which terms it did not know.
import jsonld from 'jsonld';

let text = '';
for await (const part of process.stdin) text += part;
const context = { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type', url: { '@type': '@id' }, sameAs: { '@type': '@id' } } };
const documentLoader = async url => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`Nobody asks ${url}.`);
    return { contextUrl: null, documentUrl: url, document: context };
};
const expanded = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true });
console.log(JSON.stringify(expanded));
