import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const cacheRoot = fileURLToPath(new URL('../../node_modules/.cache/heyan-chromium', import.meta.url));

/**
 * The Chromium that npm brought along (`@sparticuz/chromium`, Linux x64), unpacked once into node_modules/.cache.
 * Only the binary and its libraries are taken; the package's own flags switch web security off.
 * @returns {Promise<{executablePath: string, env: NodeJS.ProcessEnv}>}
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its executable.');
  }
  // The package exports no file of its own but its entry point, which lies two folders below the root.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = join(dirname(entry), '..', '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cacheRoot, version);
  if (!existsSync(folder)) await unpack(join(packageFolder, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder }),
    },
  };
}

/** Unpacks beside the target and renames at the end, so an interrupted run leaves no half-filled folder. */
async function unpack(bin, folder) {
  const started = `${folder}.${process.pid}`;
  await mkdir(started, { recursive: true });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-xf', '-', '-C', started], {
      input: brotliDecompressSync(await readFile(join(bin, archive))),
    });
  }
  // The fonts.conf of the package names folders of a cloud function; ours names the unpacked font.
  await writeFile(join(started, 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  await pipeline(
    createReadStream(join(bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(started, 'chromium'), { mode: 0o755 }),
  );
  try {
    await rename(started, folder);
  } catch (error) {
    await rm(started, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}
