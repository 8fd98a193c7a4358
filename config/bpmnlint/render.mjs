/** Draws every model of processes/ as a PNG, to be looked at: npm run render -- OUTDIR (CHROMIUM names the browser). */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

const MARGIN = 20;
const BROWSERS = [ '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome' ];

const here = dirname(fileURLToPath(import.meta.url));
const processes = resolve(here, '../../processes');
const library = join(here, 'node_modules/bpmn-js/dist');
const [ out ] = process.argv.slice(2);
const browserPath = process.env.CHROMIUM || BROWSERS.find(existsSync);

if (!out || !browserPath) {
  console.error(out ? 'No Chromium found: name one in CHROMIUM' : 'Usage: npm run render -- OUTDIR');
  process.exit(2);
}

await mkdir(out, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath, args: [ '--no-sandbox', '--disable-gpu' ] });

try {
  const page = await browser.newPage();
  await page.setContent('<body style="margin: 0"><div id="canvas" style="position: absolute; inset: 0"></div>');
  await page.addStyleTag({ path: join(library, 'assets/diagram-js.css') });
  await page.addScriptTag({ path: join(library, 'bpmn-viewer.production.min.js') });

  for (const model of (await readdir(processes, { recursive: true })).filter(name => name.endsWith('.bpmn')).sort()) {
    const target = join(out, `${basename(model, '.bpmn')}.png`);
    const { width, height } = await page.evaluate(draw, await readFile(join(processes, model), 'utf8'));

    await page.setViewportSize({ width: Math.ceil(width) + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN });
    await page.evaluate(show, MARGIN);
    await page.screenshot({ path: target });
    console.log(target);
  }
} finally {
  await browser.close();
}

async function draw(xml) {
  window.viewer?.destroy();
  window.viewer = new window.BpmnJS({ container: '#canvas' });
  await window.viewer.importXML(xml);
  return window.viewer.get('canvas').viewbox().inner;
}

function show(margin) {
  const canvas = window.viewer.get('canvas');
  const { inner: { x, y }, outer: { width, height } } = (canvas.resized(), canvas.viewbox());
  canvas.viewbox({ x: x - margin, y: y - margin, width, height });
}
