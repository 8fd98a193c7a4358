// <namro-evidence>: what is cited for one subject; adding, reading and withdrawing it.
//
//   <script type="module" src="/assets/evidence/evidence.js"></script>
//   <namro-evidence subject="…" title="…" can-add></namro-evidence>
//
// Attributes
//   subject  id of what is proven: an assignment, a coordination part, a report, or a line of a score sheet (<sheet>#<criterion>)
//   title    heading; without it "Minh chứng"
//   can-add  shows what adds, changes and withdraws; what a person may really do, the server decides
//   folded   a button at first, for pages with many subjects; nothing is asked before it is pressed
//   agency   code of the agency that files are stored for, where a person has several
// Events (they bubble and leave the component)
//   evidence-changed  detail { subject, count } after something was cited or withdrawn, and after the first load
// Methods
//   reload()          asks the server again
import { api } from './api.js';
import { citationItem } from './citation.js';
import { button, el, rootOf } from './dom.js';
import { needItems } from './needs.js';
import { picker } from './picker.js';
import { uploadArea } from './uploads.js';
import { words } from './words.js';

class Evidence extends HTMLElement {
  static observedAttributes = ['subject', 'title', 'can-add', 'folded'];

  connectedCallback() {
    this.draw();
  }

  /** The heading is taken out of its attribute, which browsers show as a hint over everything. */
  attributeChangedCallback(name, before, now) {
    if (name === 'title') {
      if (now === null) {
        return;
      }
      this.heading = now;
      this.removeAttribute('title');
    }
    if (this.shadowRoot && before !== now) {
      this.draw();
    }
  }

  get subject() {
    return this.getAttribute('subject');
  }

  get canAdd() {
    return this.hasAttribute('can-add');
  }

  draw() {
    const root = this.shadowRoot ?? rootOf(this);
    const sheet = root.querySelector('link');
    if (this.hasAttribute('folded')) {
      root.replaceChildren(sheet, button(this.heading || words.title, () => { this.removeAttribute('folded'); this.list.closest('section').querySelector('h3').focus(); }, { 'aria-expanded': 'false' }));
      return;
    }
    this.live = el('p', { class: 'live', role: 'status', 'aria-live': 'polite' });
    this.needs = el('ul', { class: 'needs', 'aria-label': words.needs, hidden: true });
    this.list = el('ul', { class: 'citations' }, el('li', { class: 'empty', text: words.loading }));
    const parts = [el('h3', { id: 'heading', tabindex: -1, text: this.heading || words.title }), this.needs, this.list];
    if (this.canAdd) {
      this.uploads = uploadArea(this);
      this.pick = el('div', { hidden: true });
      parts.push(this.uploads.element, this.pick);
    }
    root.replaceChildren(sheet, el('section', { 'aria-labelledby': 'heading' }, ...parts, this.live));
    this.reload();
  }

  /** @param fresh id of a document that was just received: its fields are opened */
  async reload(fresh) {
    const subject = this.subject;
    if (!subject) {
      return;
    }
    try {
      const [citations, needs] = await Promise.all([api.citations(subject), api.needs(subject)]);
      if (subject !== this.subject) {
        return;
      }
      this.citations = citations;
      this.show(fresh);
      this.showNeeds(needs);
      this.changed();
    } catch (refusal) {
      this.list.replaceChildren(el('li', { class: 'refusal', text: refusal.message }));
    }
  }

  changed() {
    this.dispatchEvent(new CustomEvent('evidence-changed', { bubbles: true, composed: true, detail: { subject: this.subject, count: this.citations.length } }));
  }

  /** What is being typed into an open form stays. */
  show(fresh) {
    const open = new Map([...this.list.children].filter(item => item.querySelector?.('form')).map(item => [item.dataset.key, item]));
    const items = this.citations.map(citation => open.get(String(citation.id)) ?? citationItem(this, citation, fresh !== undefined && String(citation.document.id) === String(fresh)));
    this.list.replaceChildren(...(items.length ? items : [el('li', { class: 'empty', text: words.none })]));
  }

  showNeeds(told) {
    if (told) {
      this.needs.hidden = told.needs.length + told.warnings.length === 0 && !told.explanation;
      this.needs.replaceChildren(...needItems(this, told));
    }
  }

  /** Says something to whoever cannot see the change. */
  say(text) {
    this.live.textContent = text;
  }

  openStore() {
    this.pick.hidden = false;
    this.pick.replaceChildren(picker(this, () => { this.pick.hidden = true; this.pick.replaceChildren(); this.uploads.focusReuse(); }));
    this.pick.querySelector('input').focus();
  }
}

customElements.define('namro-evidence', Evidence);
