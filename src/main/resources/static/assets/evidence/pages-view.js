// Builds the pages of a text or the sheets of a workbook from data; words are set as text, never as markup.
import { button, el } from './dom.js';
import { words } from './words.js';

export function pagesView(pane, shown, pictureOf, turned) {
  const pages = shown.pages ?? [];
  const sheets = shown.show === 'sheets';
  const paper = el('div', { class: sheets ? 'sheet' : 'paper text' });
  const tabs = el('div', { class: 'sheet-tabs', role: 'group', hidden: !sheets });
  const unknown = !sheets && pages.length === 1 && shown.count > 1 ? el('p', { class: 'hint', text: words.noPages }) : '';
  tabs.append(...pages.filter(() => sheets).map(page => button(page.title, () => turn(page.number))));
  pane.replaceChildren(unknown, tabs, paper);

  function turn(number) {
    const at = Math.min(Math.max(1, number || 1), pages.length);
    const page = pages[at - 1];
    paper.replaceChildren(...(page?.blocks ?? []).map(block => blockOf(block, pictureOf, sheets)));
    paper.dataset.page = at;
    [...tabs.children].forEach((tab, index) => tab.setAttribute('aria-pressed', String(index === at - 1)));
    pane.scrollTop = 0;
    turned(at, Math.max(1, pages.length));
  }

  return { turn };
}

function blockOf(block, pictureOf, heads) {
  switch (block.kind) {
    case 'table': return el('div', { class: 'wide-table' }, el('table', {}, el('tbody', {}, ...block.rows.map((row, index) => rowOf(row, pictureOf, heads, heads && index === 0)))));
    case 'image': return el('img', { src: pictureOf(block.image), alt: '', loading: 'lazy' });
    case 'heading': return el('h' + Math.min(6, block.level + 2), {}, ...piecesOf(block));
    default: return el('p', {}, ...piecesOf(block));
  }
}

/** In a sheet the first row and column are the letters and numbers of its edge. */
function rowOf(row, pictureOf, heads, head) {
  return el('tr', {}, ...row.map((cell, index) => el(head || heads && index === 0 ? 'th' : 'td', {}, ...cell.map(block => blockOf(block, pictureOf, false)))));
}

function piecesOf(block) {
  return (block.pieces ?? []).map(piece => {
    const inner = piece.italic ? el('i', { text: piece.text }) : document.createTextNode(piece.text);
    return piece.bold ? el('b', {}, inner) : inner;
  });
}
