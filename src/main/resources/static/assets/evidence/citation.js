// One cited document in the list of a subject.
import { api } from './api.js';
import { badges, firstPage, nameOf, placeOf } from './badges.js';
import { button, el, tag } from './dom.js';
import { editForm } from './fields.js';
import { openPreview } from './preview.js';
import { words } from './words.js';

/** @param fresh whether it was just received, so that its fields are to be checked */
export function citationItem(host, citation, fresh) {
  const { document, revision } = citation;
  const item = el('li', { class: 'citation', 'data-key': citation.id });
  const place = placeOf(citation);
  const edit = el('div', { class: 'edit' });
  const problem = el('p', { class: 'refusal', role: 'alert', hidden: true });
  item.append(
    el('p', { class: 'name' }, el('b', { text: nameOf(document) }), document.issuingBody && el('span', { text: document.issuingBody })),
    document.abstract && el('p', { class: 'abstract', text: document.abstract }),
    el('p', { class: place ? 'place' : 'place lacking', text: place ? words.cited(place) : words.noPlace }),
    el('p', { class: 'tags' }, ...badges(document, revision), newer(citation)),
    el('div', { class: 'acts' }, ...reading(citation), ...(host.canAdd && citation.mayWithdraw !== false ? changing(host, citation, edit, problem) : [])),
    problem, edit);
  if (fresh && host.canAdd) {
    openEdit(host, citation, edit);
  }
  return item;
}

function newer({ revision, latest }) {
  return revision && latest > revision.number ? tag(words.newer(revision.number, latest), 'warn') : null;
}

function reading(citation) {
  const { document, revision } = citation;
  const link = el('a', { href: '/evidence/' + document.id, target: '_blank', rel: 'noopener', text: words.usedIn });
  if (!revision || document.deletion) {
    return [link];
  }
  const page = firstPage(citation);
  return [
    button(citation.pages ? words.viewAt(page) : words.view, () => openPreview({ document: document.id, revision: revision.number, page, name: revision.fileName }), { class: 'first', 'aria-label': (citation.pages ? words.viewAt(page) : words.view) + ': ' + nameOf(document) }),
    el('a', { href: api.contentOf(document.id, revision.number), download: revision.fileName, text: words.download, 'aria-label': words.download + ': ' + revision.fileName }),
    link
  ];
}

function changing(host, citation, edit, problem) {
  const { document } = citation;
  const attempt = async action => {
    problem.hidden = true;
    try {
      await action();
    } catch (refusal) {
      problem.textContent = refusal.message;
      problem.hidden = false;
    }
  };
  return [
    button(words.edit, () => edit.firstChild ? edit.replaceChildren() : openEdit(host, citation, edit)),
    citation.revision && button(words.replace, () => host.uploads.replace(citation)),
    button(words.withdraw, () => attempt(async () => {
      if (window.confirm(words.withdrawAsk(nameOf(document)))) {
        await api.withdraw(document.id, citation.id);
        host.say(words.withdrawn);
        await host.reload();
      }
    }))
  ];
}

function openEdit(host, citation, edit) {
  const form = editForm(citation.document, citation, host.subject, true, async kept => {
    edit.replaceChildren();
    if (kept) {
      host.say(words.saved);
      await host.reload();
    }
  });
  edit.replaceChildren(form);
}
