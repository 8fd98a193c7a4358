// Draws the pages of a PDF by pdf.js: no scripts of the document run, no forms, nothing is fetched from elsewhere. Decoders in
// WebAssembly stay off, which the content policy forbids; their slower twins in JavaScript do the same.
import { el } from './dom.js';

const PDFJS = '/assets/pdfjs/';
let loading;

function library() {
  loading ??= import(PDFJS + 'legacy/build/pdf.min.mjs').then(pdfjs => {
    pdfjs.GlobalWorkerOptions.workerSrc = PDFJS + 'legacy/build/pdf.worker.min.mjs';
    return pdfjs;
  });
  return loading;
}

/** @param turned told which page of how many is shown */
export async function pdfView(pane, address, turned) {
  const pdfjs = await library();
  const task = pdfjs.getDocument({
    url: address, isEvalSupported: false, enableXfa: false, useWasm: false, wasmUrl: PDFJS + 'wasm/', cMapUrl: PDFJS + 'cmaps/', cMapPacked: true,
    standardFontDataUrl: PDFJS + 'standard_fonts/', disableAutoFetch: true, disableStream: true, rangeChunkSize: 1024 * 1024, stopAtErrors: false
  });
  const pdf = await task.promise;
  const sheet = el('div', { class: 'paper' });
  pane.replaceChildren(sheet);
  let shown = 0;
  let scale = 1;
  let drawing = Promise.resolve();

  async function draw(number) {
    const page = await pdf.getPage(number);
    const width = Math.max(200, pane.clientWidth - 24);
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(width, 1100) / natural.width * scale });
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const canvas = el('canvas', { 'aria-hidden': true });
    canvas.width = Math.floor(viewport.width * ratio);
    canvas.height = Math.floor(viewport.height * ratio);
    canvas.style.width = Math.floor(viewport.width) + 'px';
    canvas.style.height = Math.floor(viewport.height) + 'px';
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport, transform: ratio === 1 ? null : [ratio, 0, 0, ratio, 0, 0], annotationMode: pdfjs.AnnotationMode.ENABLE }).promise;
    sheet.replaceChildren(canvas, await letters(pdfjs, page, viewport));
    sheet.style.width = canvas.style.width;
    sheet.dataset.page = number;
    shown = number;
    pane.scrollTop = 0;
    turned(number, pdf.numPages);
  }

  function turn(number) {
    const wanted = Math.min(Math.max(1, number || 1), pdf.numPages);
    drawing = drawing.catch(() => {}).then(() => draw(wanted));
    return drawing;
  }

  return { turn, zoom: by => { scale = Math.min(4, Math.max(.5, scale * by)); return turn(shown); }, close: () => task.destroy() };
}

/** The words over the picture: to be marked, copied and read aloud. */
async function letters(pdfjs, page, viewport) {
  const layer = el('div', { class: 'textLayer' });
  layer.style.setProperty('--scale-factor', viewport.scale);
  layer.style.setProperty('--total-scale-factor', viewport.scale);
  await new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport }).render();
  document.querySelectorAll('.hiddenCanvasElement').forEach(ruler => { ruler.hidden = true; });
  return layer;
}
