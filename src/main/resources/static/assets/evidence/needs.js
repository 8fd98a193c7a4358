// What a subject needs, why something is missing, and what is odd about its documents.
import { api } from './api.js';
import { meaning } from './badges.js';
import { button, el, field, tag } from './dom.js';
import { day, words } from './words.js';

/** @param told as the server tells it: { needs, explanation, warnings } */
export function needItems(host, told) {
  const items = told.needs.map(need => el('li', { class: need.required ? meaning(need.state) : 'soft' }, tag(words[need.state] ?? need.state, meaning(need.state)), ' ', need.message));
  items.push(...told.warnings.map(warning => el('li', { class: 'warn' }, tag(words.warnings, 'warn'), ' ', (warning.number ? warning.number + ': ' : '') + warning.text)));
  const lacks = told.needs.some(need => need.required && need.state !== 'ENOUGH');
  if (told.explanation || host.canAdd && lacks) {
    items.push(explanation(host, told.explanation, lacks));
  }
  return items;
}

function explanation(host, said, lacks) {
  const item = el('li', { class: 'soft' });
  const shown = said ? [el('b', { text: words.explained(said.author, day(said.at)) }), ' ', said.text] : [words.unexplained];
  const edit = button(words.explain, () => { item.replaceChildren(form(host, said, close)); item.querySelector('textarea').focus(); });
  const close = () => item.replaceChildren(...shown, host.canAdd && lacks ? el('div', { class: 'acts' }, edit) : '');
  close();
  return item;
}

function form(host, said, close) {
  const text = el('textarea', { name: 'explanation', rows: 3, maxlength: 2000 });
  text.value = said?.text ?? '';
  const problem = el('p', { class: 'refusal', role: 'alert', hidden: true });
  const keep = async () => {
    try {
      host.showNeeds(await api.explain(host.subject, text.value.trim()));
      host.say(words.saved);
      host.changed();
    } catch (refusal) {
      problem.textContent = refusal.message;
      problem.hidden = false;
    }
  };
  return el('form', { class: 'fields', onsubmit: event => { event.preventDefault(); keep(); } }, el('div', { class: 'wide' }, field(words.explanation, text, words.explanationHint)),
    el('div', { class: 'acts wide' }, el('button', { type: 'submit', class: 'first', text: words.save }), button(words.close, close)), problem);
}
