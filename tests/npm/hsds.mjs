// Judges records by the schemas of HSDS: node hsds.mjs FOLDER SCHEMA, a record a line of its input. Says how many there were and what is wrong with the first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const [folder, wanted] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, allErrors: false });
formats(ajv);
for (const file of readdirSync(folder)) {
    if (file === 'openapi.json') continue;
    ajv.addSchema({ ...JSON.parse(readFileSync(join(folder, file), 'utf8')), $id: file });
}

const judge = ajv.getSchema(wanted);
if (!judge) throw new Error(`There is no schema ${wanted}.`);
let count = 0;
const faults = [];
for await (const line of createInterface({ input: process.stdin })) {
    count++;
    if (!judge(JSON.parse(line)) && faults.length < 5) faults.push(`${ajv.errorsText(judge.errors)}: ${line.slice(0, 400)}`);
}

console.log(JSON.stringify({ count, faults }));
