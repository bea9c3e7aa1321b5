// Lints a description of an interface (OpenAPI) by Redocly's recommended rules: the description is its input; says what is wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
    const [description, config] = [join(folder, 'openapi.json'), join(folder, 'redocly.yaml')];
    writeFileSync(description, readFileSync(0));
    // The address of a test host is no server of anybody's.
    writeFileSync(config, 'extends: [recommended]\nrules:\n  no-server-example.com: off\n');
    const home = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));
    const bin = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).bin;
    const run = spawnSync(process.execPath, [join(home, bin.redocly ?? bin), 'lint', description, '--config', config, '--format', 'json'], {
        encoding: 'utf8',
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    const found = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')));
    console.log(JSON.stringify({ ...found.totals, problems: found.problems.map(one => `${one.severity} ${one.ruleId}: ${one.message} ${one.location?.[0]?.pointer ?? ''}`) }));
} finally {
    rmSync(folder, { recursive: true, force: true });
}
