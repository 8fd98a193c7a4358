// <namro-document document="…">: all that is known of one document: its revisions, signatures, uses; what may be changed about it.
import { api } from './api.js';
import { badges, meaning, placeOf } from './badges.js';
import { button, el, field, rootOf, tag } from './dom.js';
import { editForm } from './fields.js';
import './preview.js';
import { Upload } from './upload.js';
import { day, words } from './words.js';

class StoredDocument extends HTMLElement {
  connectedCallback() {
    this.sheet = rootOf(this).querySelector('link');
    this.load();
  }

  get key() {
    return this.getAttribute('document');
  }

  async load(said = '') {
    try {
      this.draw(await api.document(this.key), said);
    } catch (refusal) {
      this.shadowRoot.replaceChildren(this.sheet, el('p', { class: 'refusal', role: 'alert', text: refusal.message }));
    }
  }

  draw(document, said) {
    const revisions = [...document.revisions].reverse();
    const latest = revisions[0];
    const wanted = new URLSearchParams(window.location.search);
    this.preview = latest && !document.deletion ? el('namro-preview', { document: document.id, revision: wanted.get('revision') ?? latest.number, page: wanted.get('page') ?? 1 }) : null;
    const live = el('p', { class: 'live', role: 'status' });
    this.shadowRoot.replaceChildren(this.sheet,
      el('p', { class: 'tags' }, ...badges(document, latest)),
      facts(document), decided(document.deletion), el('p', { class: 'hint', text: words.accessNote }),
      this.preview ?? '',
      el('h4', { text: words.revisions }), el('ul', { class: 'versions' }, ...revisions.map(revision => this.version(document, revision))),
      el('h4', { text: words.usedIn }), uses(document.citations),
      ...(document.mayRevise ? this.changes(document) : []), ...(document.mayDelete ? [this.deletion(document)] : []), live);
    live.textContent = said;
  }

  version(document, revision) {
    const show = () => { this.preview.setAttribute('revision', revision.number); this.preview.scrollIntoView({ block: 'nearest' }); };
    return el('li', {}, el('b', { text: words.revision(revision.number) }), ' · ', revision.fileName, ' · ', size(revision.size), revision.pages ? ' · ' + words.pageCount(revision.pages) : '',
      ' · ', day(revision.storedAt), el('p', {}, el('code', { text: 'SHA-256 ' + revision.sha256 })),
      el('ul', { class: 'tags' }, ...(revision.signatures ?? []).map(one => el('li', {}, tag([one.signer, one.signedAt && day(one.signedAt), one.detail].filter(Boolean).join(' · '), meaning(one.state))))),
      !document.deletion && el('div', { class: 'acts' }, button(words.view, show, { 'aria-label': words.view + ': ' + words.revision(revision.number) }),
        el('a', { href: api.contentOf(document.id, revision.number), download: revision.fileName, text: words.download })));
  }

  changes(document) {
    const edit = el('div');
    const toggle = () => edit.firstChild ? edit.replaceChildren()
      : edit.replaceChildren(editForm(document, null, null, true, kept => kept ? this.load(words.saved) : edit.replaceChildren()));
    const bar = el('progress', { max: 1, value: 0, hidden: true, 'aria-label': words.replace });
    const problem = el('p', { class: 'refusal', role: 'alert', hidden: true });
    const file = el('input', { type: 'file', class: 'unseen', id: 'revision', onchange: () => this.replace(file.files[0], bar, problem) });
    return [el('div', { class: 'acts' }, button(words.editFields, toggle), file, el('label', { for: 'revision', class: 'button', text: words.newRevision }), bar), problem, edit];
  }

  async replace(file, bar, problem) {
    problem.hidden = true;
    bar.hidden = false;
    try {
      await new Upload(file, { document: this.key }, (state, share) => { bar.value = share; }).run();
      await this.load(words.revisionTaken);
    } catch (refusal) {
      bar.hidden = true;
      problem.textContent = refusal.message;
      problem.hidden = false;
    }
  }

  deletion(document) {
    const problem = el('p', { class: 'refusal', role: 'alert', hidden: true });
    const reason = el('textarea', { name: 'reason', rows: 2, maxlength: 1000, required: true });
    const form = el('form', { class: 'fields', onsubmit: event => { event.preventDefault(); remove(); } }, el('p', { class: 'hint wide', text: words.decisionHint }),
      field(words.decisionNumber, el('input', { name: 'number', maxlength: 300, required: true })), field(words.decisionDate, el('input', { name: 'date', type: 'date', required: true })),
      el('div', { class: 'wide' }, field(words.decisionReason, reason)), el('div', { class: 'acts wide' }, el('button', { type: 'submit', class: 'first', text: words.decide })), problem);
    const remove = async () => {
      const { number, date } = form.elements;
      try {
        await api.remove(document.id, { number: number.value.trim(), date: date.value, reason: reason.value.trim() });
        await this.load(words.decisionDone);
      } catch (refusal) {
        problem.textContent = refusal.message;
        problem.hidden = false;
      }
    };
    return el('details', {}, el('summary', { text: words.decision }), form);
  }
}

function facts(document) {
  const rows = [[words.number, document.number], [words.date, day(document.date)], [words.issuingBody, document.issuingBody], [words.abstract, document.abstract], [words.kind, document.kind]];
  return el('dl', {}, ...rows.filter(([, value]) => value).flatMap(([name, value]) => [el('dt', { text: name }), el('dd', { text: value })]));
}

function decided(deletion) {
  return deletion ? el('p', { class: 'refusal', text: words.deletedBy(deletion.number, day(deletion.date), deletion.reason) }) : '';
}

function uses(citations) {
  if (citations.length === 0) {
    return el('p', { class: 'empty', text: words.unused });
  }
  return el('ul', { class: 'uses' }, ...citations.map(use => el('li', { class: use.withdrawnAt ? 'gone' : null },
    el('b', { text: use.subjectTitle }), ' · ', placeOf(use) || words.noPlace, use.revision ? ' · ' + words.revision(use.revision.number) : '', ' · ', day(use.citedAt),
    use.withdrawnAt ? ' · ' + words.withdrawnAt(day(use.withdrawnAt)) : '')));
}

function size(bytes) {
  return bytes < 1024 * 1024 ? Math.max(1, Math.round(bytes / 1024)) + ' KB' : (bytes / 1024 / 1024).toFixed(1).replace('.', ',') + ' MB';
}

customElements.define('namro-document', StoredDocument);
