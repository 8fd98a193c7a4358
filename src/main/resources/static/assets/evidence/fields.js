// The fields that describe a document and the place that is cited in it.
import { api } from './api.js';
import { button, el, field } from './dom.js';
import { words } from './words.js';

let kinds;

const DESCRIBED = ['number', 'date', 'issuingBody', 'abstract', 'kind'];

/** The kinds of the catalogue to choose from; any other word may be typed. */
export function kindList(id) {
  const list = el('datalist', { id });
  kinds ??= api.kinds().catch(() => []);
  kinds.then(names => list.replaceChildren(...names.map(value => el('option', { value }))));
  return list;
}

function input(name, value, given = {}) {
  const made = el('input', { name, autocomplete: 'off', ...given });
  made.value = value ?? '';
  return made;
}

/** Section and pages, for whoever cites. */
export function placeFields(citation) {
  return [
    field(words.section, input('section', citation?.section, { maxlength: 300 })),
    field(words.pages, input('pages', citation?.pages, { maxlength: 100 }), words.pagesHint)
  ];
}

export function placeIn(form) {
  return { section: form.elements.section.value.trim() || null, pages: form.elements.pages.value.trim() || null };
}

/**
 * A form for a citation and its document.
 * @param done called after what was typed is kept
 */
export function editForm(document, citation, subject, may, done) {
  const problem = el('p', { class: 'refusal', role: 'alert', hidden: true });
  const abstract = el('textarea', { name: 'abstract', rows: 2, maxlength: 2000 });
  abstract.value = document.abstract ?? '';
  const personal = el('input', { type: 'checkbox', name: 'personalData', id: 'personal-' + (citation?.id ?? document.id), 'aria-describedby': 'personal-hint' });
  personal.checked = document.personalData === true;
  const described = may ? [
    field(words.number, input('number', document.number, { maxlength: 300 })),
    field(words.date, input('date', document.date?.slice(0, 10), { type: 'date' })),
    field(words.kind, input('kind', document.kind, { list: 'kinds', maxlength: 100 })),
    field(words.issuingBody, input('issuingBody', document.issuingBody, { maxlength: 300 })),
    field(words.abstract, abstract),
    el('div', { class: 'field wide check' }, personal, el('label', { for: personal.id, text: words.personalData }), el('small', { id: 'personal-hint', text: words.personalDataHint }))
  ] : [];
  const form = el('form', { class: 'fields', novalidate: true, onsubmit: event => { event.preventDefault(); keep(); } },
    may && el('p', { class: 'hint wide', text: words.prefilled }), ...(citation ? placeFields(citation) : []), ...described, kindList('kinds'),
    el('div', { class: 'acts wide' }, el('button', { type: 'submit', class: 'first', text: words.save }), button(words.close, () => done(false))), problem);

  async function keep() {
    problem.hidden = true;
    try {
      if (may) {
        await describe(form, document);
      }
      if (citation) {
        await move(form, document, citation, subject);
      }
      done(true);
    } catch (refusal) {
      problem.textContent = refusal.message;
      problem.hidden = false;
    }
  }
  return form;
}

async function describe(form, document) {
  const typed = Object.fromEntries(DESCRIBED.map(name => [name, form.elements[name].value.trim() || null]));
  typed.personalData = form.elements.personalData.checked;
  const same = DESCRIBED.every(name => (typed[name] ?? '') === (document[name] ?? '')) && typed.personalData === (document.personalData === true);
  if (!same) {
    await api.describe(document.id, typed);
  }
}

/** A citation never changes: the new one comes before the old one is withdrawn, so that nothing is lost between the two. */
async function move(form, document, citation, subject) {
  const place = placeIn(form);
  if ((place.section ?? '') !== (citation.section ?? '') || (place.pages ?? '') !== (citation.pages ?? '')) {
    await api.cite(document.id, { subject, ...place });
    await api.withdraw(document.id, citation.id);
  }
}
