import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundledChromium } from './bundled-chromium.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Web security stays on; the rest keeps the browser quiet and able to start in a container. */
const commonArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * The Chromium to test in: CHROME_PATH, an installed Chrome, Chromium or Edge, else the one npm brought along.
 * `HEYAN_BROWSER=bundled` takes the last one even where a browser is installed.
 * @returns {Promise<{executablePath: string, headless: true | 'shell', args: string[], env: NodeJS.ProcessEnv}>}
 */
export async function findChromium() {
  const installed = process.env.HEYAN_BROWSER === 'bundled' ? undefined : installedChromium();
  if (installed) return { executablePath: installed, headless: true, args: commonArgs, env: process.env };
  const { executablePath, env } = await bundledChromium();
  return { executablePath, headless: 'shell', args: [...commonArgs, '--no-zygote'], env };
}

function installedChromium() {
  return [process.env.CHROME_PATH, ...installedPlaces()].find(path => path && isExecutable(path));
}

function installedPlaces() {
  if (process.platform === 'darwin') return macApplications;
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.filter(Boolean).flatMap(root => windowsPrograms.map(parts => join(root, ...parts)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap(command => folders.map(folder => join(folder, command)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
