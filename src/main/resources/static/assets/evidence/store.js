// The page of the store: searches while the address keeps what was asked, so that "back" and a bookmark lead to the same list.
import { api } from './api.js';
import { badges, nameOf } from './badges.js';
import { button, el, field, rootOf } from './dom.js';
import { kindList } from './fields.js';
import { openPreview } from './preview.js';
import { words } from './words.js';

const SIZE = 20;
const FIELDS = ['q', 'kind', 'from', 'until'];

class Store extends HTMLElement {
  connectedCallback() {
    const asked = new URLSearchParams(window.location.search);
    const input = (name, given = {}) => {
      const made = el('input', { name, maxlength: 200, ...given });
      made.value = asked.get(name) ?? '';
      return made;
    };
    this.results = el('ul', { class: 'citations' });
    this.told = el('p', { class: 'hint', role: 'status' });
    this.form = el('form', { class: 'fields search', role: 'search', onsubmit: event => { event.preventDefault(); this.search(0); } },
      el('div', { class: 'wide' }, field(words.searchLabel, input('q', { type: 'search' }))), field(words.kind, input('kind', { list: 'kinds' })),
      field(words.from, input('from', { type: 'date' })), field(words.until, input('until', { type: 'date' })),
      el('div', { class: 'acts' }, el('button', { type: 'submit', class: 'first', text: words.search })), kindList('kinds'));
    rootOf(this).append(this.form, el('div', { class: 'results-head' }, this.told), this.results);
    this.search(0);
  }

  async search(page) {
    const given = Object.fromEntries(FIELDS.map(name => [name, this.form.elements[name].value.trim()]));
    const asked = new URLSearchParams(Object.entries(given).filter(([, value]) => value));
    window.history.replaceState(null, '', asked.size ? '?' + asked : window.location.pathname);
    try {
      const found = await api.search({ ...given, page, size: SIZE });
      if (page === 0) {
        this.results.replaceChildren();
      }
      this.told.textContent = words.found(found.total);
      this.results.querySelector('.more')?.remove();
      this.results.append(...found.items.map(storeItem));
      if (found.total > (page + 1) * SIZE) {
        this.results.append(el('li', { class: 'more' }, button(words.more, () => this.search(page + 1))));
      }
    } catch (refusal) {
      this.told.textContent = refusal.message;
    }
  }
}

function storeItem(document) {
  const { revision } = document;
  return el('li', { class: 'citation' },
    el('p', { class: 'name' }, el('a', { href: '/evidence/' + document.id }, el('b', { text: nameOf(document) })), document.issuingBody && el('span', { text: document.issuingBody })),
    document.abstract && el('p', { class: 'abstract', text: document.abstract }),
    el('p', { class: 'tags' }, ...badges(document, revision)),
    revision && !document.deletion && el('div', { class: 'acts' },
      button(words.preview, () => openPreview({ document: document.id, revision: revision.number, page: 1, name: revision.fileName }), { 'aria-label': words.preview + ': ' + nameOf(document) })));
}

customElements.define('namro-store', Store);
