// The place where files are dropped, and what becomes of each of them.
import { api } from './api.js';
import { button, el } from './dom.js';
import { Cancelled, Lost, Upload } from './upload.js';
import { words } from './words.js';

const AT_ONCE = 2;
const KINDS = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.doc,.xls,.png,.jpg,.jpeg,.tif,.tiff,.webp,.txt,.csv';

export function uploadArea(host) {
  const rows = el('ul', { class: 'uploads' });
  const waiting = [];
  let running = 0;
  const choose = el('input', { type: 'file', multiple: true, class: 'unseen', id: 'files', accept: KINDS, onchange: () => { take(choose.files); choose.value = ''; } });
  const successor = el('input', { type: 'file', class: 'unseen', accept: KINDS, tabindex: -1, 'aria-hidden': true });
  const reuse = button(words.reuse, () => host.openStore());
  const area = el('div', { class: 'drop', ondragover: over, ondragleave: () => area.classList.remove('over'), ondrop: drop },
    el('span', { class: 'drop-words', text: words.drop }), choose, el('label', { for: 'files', class: 'button', text: words.choose }), reuse,
    el('small', { text: words.limits }), successor);

  function over(event) {
    event.preventDefault();
    area.classList.add('over');
  }

  function drop(event) {
    event.preventDefault();
    area.classList.remove('over');
    take(event.dataTransfer.files);
  }

  function take(files) {
    for (const file of files) {
      start(file, { subject: host.subject, agency: host.getAttribute('agency') }, words.uploaded(file.name));
    }
  }

  function start(file, fields, told, after = () => {}) {
    const row = uploadRow(host, file, fields, () => { running--; next(); }, told, after, document => start(file, { ...fields, document }, told, after));
    rows.append(row.element);
    if (file.size === 0) {
      row.refuse(words.emptyFile);
    } else {
      waiting.push(row);
      next();
    }
  }

  function next() {
    while (running < AT_ONCE && waiting.length > 0) {
      running++;
      waiting.shift().go();
    }
  }

  return {
    element: el('div', { class: 'adding' }, area, rows),
    focusReuse: () => reuse.focus(),
    /** Asks for a file that becomes the next revision; the citation here moves on to it, others keep what they saw. */
    replace(citation) {
      successor.onchange = () => {
        if (successor.files.length === 1) {
          start(successor.files[0], { document: citation.document.id }, words.replaced, () => moveOn(host, citation));
        }
        successor.value = '';
      };
      successor.click();
    }
  };
}

async function moveOn(host, { document, id, section, pages }) {
  await api.withdraw(document.id, id);
  await api.cite(document.id, { subject: host.subject, section, pages });
}

/** @param again called with the id of a document that has the number of this file already: it becomes that one's next revision */
function uploadRow(host, file, fields, ended, told, after, again) {
  const bar = el('progress', { max: 1, value: 0, 'aria-label': file.name });
  const state = el('span', { class: 'state', text: words.waiting });
  const problem = el('p', { class: 'refusal', role: 'alert', hidden: true });
  const acts = el('span', { class: 'acts' });
  const element = el('li', {}, el('b', { text: file.name }), bar, state, acts, problem);
  const upload = new Upload(file, fields, (now, share) => {
    bar.value = share;
    state.textContent = now === 'sending' ? words.sending + ' ' + Math.round(100 * share) + ' %' : words[now];
  });

  function refuse(text, taken) {
    element.classList.add('bad');
    bar.hidden = true;
    state.textContent = words.refused;
    problem.textContent = text;
    problem.hidden = false;
    acts.replaceChildren(taken && button(words.asRevision, () => { element.remove(); again(taken); }, { class: 'first', 'aria-label': words.asRevision + ': ' + file.name }) || '',
      button(words.dismiss, () => element.remove(), { 'aria-label': words.dismiss + ': ' + file.name }));
  }

  function pause(lost) {
    state.textContent = lost.message;
    acts.replaceChildren(button(words.resume, go, { class: 'first', 'aria-label': words.resume + ': ' + file.name }), stop());
  }

  function stop() {
    return button(words.cancel, () => { upload.cancel(); element.remove(); }, { 'aria-label': words.cancel + ': ' + file.name });
  }

  async function go() {
    if (upload.cancelled) {
      return ended();
    }
    acts.replaceChildren(stop());
    try {
      const id = await upload.run();
      await after();
      element.remove();
      host.say(told);
      await host.reload(id);
    } catch (outcome) {
      if (outcome instanceof Lost) {
        pause(outcome);
      } else if (!(outcome instanceof Cancelled)) {
        refuse(outcome.message, outcome.code === 'evidence.number_taken' && outcome.document);
      }
    }
    return ended();
  }

  acts.append(stop());
  return { element, go, refuse };
}
