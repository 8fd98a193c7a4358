// <namro-preview>: shows a revision at a page. openPreview() shows one in a dialog above whatever page it is called from.
//
//   <namro-preview document="7" revision="2" page="3"></namro-preview>
//
// Attributes
//   document  id in the store
//   revision  its number; without it the latest
//   page      the page that is shown first, 1 where nothing is said; setting it turns the page
// Event
//   preview-page  detail { page, count } after the page was turned
import { api } from './api.js';
import { button, el, rootOf } from './dom.js';
import { pagesView } from './pages-view.js';
import { pdfView } from './pdf-view.js';
import { pictureView } from './picture-view.js';
import { words } from './words.js';

class Preview extends HTMLElement {
  static observedAttributes = ['document', 'revision', 'page'];

  connectedCallback() {
    this.load();
  }

  disconnectedCallback() {
    this.view?.close?.();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.shadowRoot || before === now) {
      return;
    }
    if (name === 'page') {
      this.view?.turn(Number(now));
    } else {
      this.load();
    }
  }

  async load() {
    const root = this.shadowRoot ?? rootOf(this);
    const sheet = root.querySelector('link');
    const id = this.getAttribute('document');
    const revision = this.getAttribute('revision');
    this.view?.close?.();
    this.bar = el('div', { class: 'preview-bar', role: 'toolbar', 'aria-label': words.preview, hidden: true });
    this.pane = el('div', { class: 'pane', tabindex: 0 }, el('p', { class: 'empty', text: words.loading }));
    root.replaceChildren(sheet, el('div', { class: 'preview' }, this.bar, this.pane));
    try {
      const shown = await api.preview(id, revision);
      this.view = await this.viewOf(shown, id, revision);
      this.toolbar(shown, id, revision);
      await this.view?.turn(this.pageOf());
    } catch (problem) {
      this.pane.replaceChildren(el('p', { class: 'refusal', role: 'alert', text: problem.status === undefined ? words.brokenPreview : problem.message }));
    }
  }

  pageOf() {
    return Math.max(1, Number(this.getAttribute('page')) || 1);
  }

  async viewOf(shown, id, revision) {
    const turned = (page, count) => this.turned(page, count);
    switch (shown.show) {
      case 'pdf': return pdfView(this.pane, api.contentOf(id, revision), turned);
      case 'image': return pictureView(this.pane, () => api.contentOf(id, revision), 1, shown.fileName, turned);
      case 'picture': return pictureView(this.pane, page => api.pictureOf(id, revision, 'page-' + page), shown.count ?? 1, shown.fileName, turned);
      case 'pages':
      case 'sheets': return pagesView(this.pane, shown, name => api.pictureOf(id, revision, name), turned);
      default:
        this.pane.replaceChildren(el('p', { class: 'empty', text: words.noPreview }));
        return null;
    }
  }

  toolbar(shown, id, revision) {
    this.number = el('input', { type: 'number', min: 1, value: this.pageOf(), 'aria-label': words.page, onchange: () => this.view.turn(Number(this.number.value)) });
    this.count = el('span');
    this.back = button('‹', () => this.view.turn(this.shown - 1), { 'aria-label': words.previous, title: words.previous });
    this.forth = button('›', () => this.view.turn(this.shown + 1), { 'aria-label': words.next, title: words.next });
    this.paging = el('span', { class: 'paging' }, this.back, this.number, this.count, this.forth);
    const zoom = el('span', { class: 'zoom' }, button('−', () => this.view.zoom(1 / 1.25), { 'aria-label': words.smaller, title: words.smaller }),
      button('+', () => this.view.zoom(1.25), { 'aria-label': words.larger, title: words.larger }));
    this.bar.replaceChildren(this.paging, this.view?.zoom ? zoom : '', shown.complete === false ? el('span', { class: 'hint', text: words.partOnly }) : '',
      el('a', { href: api.contentOf(id, revision), download: shown.fileName, text: words.download }));
    this.bar.hidden = false;
    this.paging.hidden = true;
  }

  turned(page, count) {
    this.shown = page;
    this.number.value = page;
    this.number.max = count;
    this.count.textContent = words.of(count);
    this.back.disabled = page <= 1;
    this.forth.disabled = page >= count;
    this.paging.hidden = count < 2;
    this.dispatchEvent(new CustomEvent('preview-page', { bubbles: true, composed: true, detail: { page, count } }));
  }
}

customElements.define('namro-preview', Preview);

/** @param what { document, revision, page, name } */
export function openPreview(what) {
  const asked = document.activeElement;
  const dialog = el('dialog', { 'aria-label': words.preview + ': ' + what.name, class: 'namro-preview-dialog' });
  const root = el('div', { class: 'dialog-root' });
  const shadow = rootOf(root);
  const preview = el('namro-preview', { document: what.document, revision: what.revision, page: what.page });
  shadow.append(el('div', { class: 'dialog-head' }, el('b', { text: what.name }), button('✕ ' + words.close, () => dialog.close(), { class: 'shut' })), preview);
  dialog.append(el('link', { rel: 'stylesheet', href: '/assets/evidence/dialog.css' }), root);
  dialog.addEventListener('close', () => { dialog.remove(); asked?.focus?.(); });
  dialog.addEventListener('keydown', event => {
    const typing = event.composedPath()[0].tagName === 'INPUT';
    const step = typing ? 0 : event.key === 'PageDown' || event.key === 'ArrowRight' ? 1 : event.key === 'PageUp' || event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      preview.view?.turn(preview.shown + step);
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  shadow.querySelector('.shut').focus();
}
