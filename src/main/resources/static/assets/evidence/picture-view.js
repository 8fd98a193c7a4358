// Shows pictures, one a page.
import { el } from './dom.js';
import { words } from './words.js';

/** @param addressOf address of a page's picture */
export function pictureView(pane, addressOf, count, name, turned) {
  let scale = 1;
  const picture = el('img', { alt: name, class: 'picture', onerror: () => pane.replaceChildren(el('p', { class: 'refusal', role: 'alert', text: words.brokenPreview })) });
  pane.replaceChildren(picture);

  function turn(number) {
    const page = Math.min(Math.max(1, number || 1), count);
    picture.src = addressOf(page);
    picture.dataset.page = page;
    turned(page, count);
  }

  function zoom(by) {
    scale = Math.min(4, Math.max(.5, scale * by));
    picture.style.width = Math.round(100 * scale) + '%';
  }

  return { turn, zoom };
}
