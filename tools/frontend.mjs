// Joins the parts of hds-core that the pages use into one style sheet, and writes its icons as files of our own:
// the content security policy allows no data: addresses.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const core = 'node_modules/hds-core';
const out = 'src/Ui/wwwroot/lib/hds';
const components = ['breadcrumb', 'button', 'checkbox', 'fieldset', 'link', 'notification', 'pagination',
  'radio-button', 'selection-group', 'status-label', 'table', 'tag', 'text-input'];
const icons = ['alert-circle-fill', 'angle-down', 'angle-left', 'angle-right', 'arrow-left', 'arrow-right', 'calendar', 'check',
  'check-circle-fill', 'clock', 'cross', 'document', 'download', 'envelope', 'error-fill', 'globe', 'group', 'history',
  'info-circle-fill', 'link-external', 'location', 'menu-hamburger', 'pen', 'phone', 'plus', 'printer', 'search', 'signin', 'signout',
  'swap-user', 'trash', 'upload', 'user'];

const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/icons`, { recursive: true });

const parts = [
  'node_modules/hds-design-tokens/lib/all.min.css',
  `${core}/lib/base.min.css`,
  ...components.map(name => `${core}/lib/components/${name}/${name}.min.css`),
  ...icons.map(name => `${core}/lib/icons/${name}.min.css`),
];

const seen = new Set();
const css = parts
  .map(path => readFileSync(path, 'utf8').replace(/\/\*#.*?\*\//g, '').trim())
  .map(text => text.replace(/url\("data:image\/svg\+xml;charset=utf-8,(.*?)"\)/g, (_, svg) => {
    const name = createHash('sha256').update(svg).digest('hex').slice(0, 8);
    writeFileSync(`${out}/icons/${name}.svg`, `${decodeURIComponent(svg)}\n`);
    return `url("/lib/hds/icons/${name}.svg")`;
  }))
  // Every component carries the icon rules again.
  .map(text => text.replace(/(?:^|(?<=\}))(?:\.hds-icon|\[class\*=hds-icon)[^{}]*\{[^{}]*\}/g, rule => seen.has(rule) ? '' : (seen.add(rule), rule)))
  .join('\n');

if (/data:|https?:/.test(css)) throw new Error('The style sheet would load something from elsewhere.');
writeFileSync(`${out}/hds.min.css`, `/* hds-core ${version('hds-core')}, hds-design-tokens ${version('hds-design-tokens')}. MIT, City of Helsinki: see LICENSE. */\n${css}\n`);
cpSync(`${core}/LICENSE`, `${out}/LICENSE`);
