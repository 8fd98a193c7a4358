// Picks a document that is in the store already.
import { api } from './api.js';
import { badges, nameOf } from './badges.js';
import { button, el, field } from './dom.js';
import { placeFields, placeIn } from './fields.js';
import { openPreview } from './preview.js';
import { words } from './words.js';

const SIZE = 10;

export function picker(host, close) {
  const query = el('input', { type: 'search', name: 'q', maxlength: 200 });
  const results = el('ul', { class: 'citations' });
  const told = el('p', { class: 'hint', role: 'status' });
  let page = 0;
  let latest = 0;

  /** What was found before goes at once, and an answer that came late is dropped: nobody picks a document that is about to vanish. */
  async function search(more) {
    page = more ? page + 1 : 0;
    const own = ++latest;
    if (!more) {
      results.replaceChildren();
      told.textContent = words.searching;
    }
    try {
      const { items, total } = await api.search({ q: query.value.trim(), page, size: SIZE });
      if (own !== latest) return;
      told.textContent = words.found(total);
      results.querySelector('.more')?.remove();
      results.append(...items.map(document => resultItem(host, document, close)));
      if (total > (page + 1) * SIZE) {
        results.append(el('li', { class: 'more' }, button(words.more, () => search(true))));
      }
    } catch (refusal) {
      if (own === latest) told.textContent = refusal.message;
    }
  }

  const form = el('form', { class: 'fields search', role: 'search', onsubmit: event => { event.preventDefault(); search(false); } },
    field(words.searchLabel, query), el('div', { class: 'acts' }, el('button', { type: 'submit', class: 'first', text: words.search }), button(words.close, close)));
  search(false);
  return el('div', { class: 'picker', onkeydown: event => event.key === 'Escape' && close() }, el('p', { class: 'hint', text: words.searchHint }), form, told, results);
}

function resultItem(host, document, close) {
  const here = host.citations?.some(one => String(one.document.id) === String(document.id));
  const { revision } = document;
  const problem = el('p', { class: 'refusal', role: 'alert', hidden: true });
  const edit = el('div');
  const cite = el('form', { class: 'fields', onsubmit: event => { event.preventDefault(); use(); } }, ...placeFields(),
    el('div', { class: 'acts wide' }, el('button', { type: 'submit', class: 'first', text: words.cite })), problem);

  async function use() {
    try {
      await api.cite(document.id, { subject: host.subject, ...placeIn(cite) });
      close();
      host.say(words.citedNow);
      await host.reload();
    } catch (refusal) {
      problem.textContent = refusal.message;
      problem.hidden = false;
    }
  }

  function choose() {
    edit.replaceChildren(cite);
    cite.elements.section.focus();
  }

  return el('li', { class: 'citation' },
    el('p', { class: 'name' }, el('b', { text: nameOf(document) }), document.issuingBody && el('span', { text: document.issuingBody })),
    document.abstract && el('p', { class: 'abstract', text: document.abstract }),
    el('p', { class: 'tags' }, ...badges(document, revision), here && el('span', { class: 'tag good', text: words.already })),
    el('div', { class: 'acts' }, button(words.cite, choose, { 'aria-label': words.cite + ': ' + nameOf(document) }),
      revision && button(words.preview, () => openPreview({ document: document.id, revision: revision.number, page: 1, name: revision.fileName }))), edit);
}
