// <namro-task-evidence task="…">: what a task of the engine needs proof for; one subject stands open at once, the others are a line each.
//
// Attribute
//   task   id of the task
// Event
//   evidence-changed  from the <namro-evidence> inside
import './evidence.js';
import { api } from './api.js';
import { meaning } from './badges.js';
import { el, rootOf, tag } from './dom.js';
import { words } from './words.js';

const WORST_FIRST = ['EXPLANATION_REQUIRED', 'MISSING', 'OUTSIDE_PERIOD', 'EXPLAINED', 'ENOUGH'];

class TaskEvidence extends HTMLElement {
  static observedAttributes = ['task'];

  connectedCallback() {
    this.load();
  }

  attributeChangedCallback(name, before, now) {
    if (this.shadowRoot && before !== now) {
      this.load();
    }
  }

  async load() {
    const root = this.shadowRoot ?? rootOf(this);
    const sheet = root.querySelector('link');
    const task = this.getAttribute('task');
    this.body = el('div', {}, el('p', { class: 'empty', text: words.loading }));
    root.replaceChildren(sheet, this.body);
    try {
      const subjects = await this.subjects(task);
      if (task === this.getAttribute('task')) {
        this.show(subjects);
      }
    } catch (refusal) {
      this.body.replaceChildren(el('p', { class: 'refusal', role: 'alert', text: refusal.message }));
    }
  }

  async subjects(task) {
    return (await api.task(task))?.subjects ?? [];
  }

  show(subjects) {
    if (subjects.length === 0) {
      this.body.replaceChildren(el('p', { class: 'empty', text: words.noSubjects }));
    } else if (subjects.length === 1) {
      this.body.replaceChildren(component(subjects[0], words.title));
    } else {
      this.body.replaceChildren(el('h3', { text: words.subjects }), el('ul', { class: 'subjects' }, ...subjects.map(subject => this.line(subject))));
    }
  }

  line(subject) {
    const count = el('span', { class: 'tag soft' });
    const state = el('span');
    const opener = el('button', { type: 'button', 'aria-expanded': 'false', onclick: () => this.toggle(opener, subject) }, el('span', { text: subject.title }), state, count);
    const told = (needs, citations) => {
      count.textContent = words.documents(citations);
      const worst = WORST_FIRST.find(one => needs.some(need => need.required && need.state === one));
      state.replaceChildren(worst ? tag(words[worst], meaning(worst)) : '');
    };
    told(subject.needs, subject.citations);
    const line = el('li', {}, opener);
    line.addEventListener('evidence-changed', async event => told((await api.needs(subject.id).catch(() => null) ?? subject).needs, event.detail.count));
    return line;
  }

  toggle(opener, subject) {
    const open = opener.getAttribute('aria-expanded') === 'true';
    this.body.querySelectorAll('[aria-expanded=true]').forEach(other => {
      other.setAttribute('aria-expanded', 'false');
      other.nextElementSibling?.remove();
    });
    if (!open) {
      opener.setAttribute('aria-expanded', 'true');
      opener.after(el('div', { class: 'open' }, component(subject, words.title)));
    }
  }
}

function component(subject, title) {
  return el('namro-evidence', { subject: subject.id, title, 'can-add': subject.canAdd });
}

customElements.define('namro-task-evidence', TaskEvidence);
