// Fetches what the scripts of the admin are made of, and makes them: ../wwwroot/js/built. Run by assets.targets.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whileAlone } from './lock.js';

const CANNOT_FETCH = 3;

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, '../wwwroot/js/built');
const modules = join(here, 'node_modules');
const fetched = join(modules, '.fetched');
const script = join(target, 'rich-text.js');

const sources = () => ['package-lock.json', 'build.js', ...readdirSync(join(here, 'rich-text')).map(name => join('rich-text', name))].map(name => join(here, name));
const isUpToDate = () => existsSync(script) && sources().every(source => statSync(source).mtimeMs <= statSync(script).mtimeMs);

const fetchPackages = () => {
    const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
    if (existsSync(fetched) && readFileSync(fetched, 'utf8') === wanted) {
        return;
    }

    const [command, ...args] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    execFileSync(command, [...args, 'ci', '--ignore-scripts', '--loglevel=error', '--fetch-retries=1', '--fetch-timeout=60000'], {
        cwd: here, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32',
    });
    writeFileSync(fetched, wanted);
};

// The licences ask that they go wherever the code goes.
const licences = inputs => {
    const packages = [...new Set(Object.keys(inputs).map(input => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean))].sort();
    return packages.map(name => {
        const folder = join(modules, name);
        const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const texts = readdirSync(folder).filter(file => /^licen[cs]e/i.test(file)).map(file => readFileSync(join(folder, file), 'utf8').trim());
        return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
    }).join(`\n${'-'.repeat(72)}\n\n`);
};

const put = (name, content) => {
    // Renamed into place: another build that reads it sees the old file or the new one, never a half.
    const unfinished = join(target, `${name}.${process.pid}`);
    writeFileSync(unfinished, content);
    renameSync(unfinished, join(target, name));
};

const bundle = async () => {
    const { build } = await import('esbuild');
    const result = await build({
        entryPoints: [join(here, 'rich-text/index.js')],
        absWorkingDir: here,
        bundle: true, minify: true, write: false, metafile: true,
        format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'warning',
        banner: { js: '/* Contains free software; rich-text.licences.txt beside this file names it. */' },
    });
    mkdirSync(target, { recursive: true });
    put('rich-text.licences.txt', licences(result.metafile.inputs));
    put('rich-text.js', result.outputFiles[0].contents);
    const now = new Date();
    utimesSync(script, now, now);
};

await whileAlone(join(here, '.building'), async () => {
    if (isUpToDate()) {
        return;
    }

    try {
        fetchPackages();
    } catch {
        rmSync(fetched, { force: true });
        process.exitCode = CANNOT_FETCH;
        return;
    }

    await bundle();
});
