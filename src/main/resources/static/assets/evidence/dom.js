// Makes elements. Texts are set as text, never as markup.
export function el(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (name === 'text') {
      made.textContent = value;
    } else {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

export function button(text, onclick, given = {}) {
  return el('button', { type: 'button', text, onclick, ...given });
}

/** A tag with a colour by its meaning: good, bad, soft. */
export function tag(text, meaning = 'soft') {
  return el('span', { class: 'tag ' + meaning, text });
}

let fields = 0;

/** A field under its label; what the input tells about itself stands below. */
export function field(label, input, hint) {
  input.id = input.id || 'field-' + ++fields;
  const note = hint && el('small', { text: hint, id: input.id + '-hint' });
  if (note) {
    input.setAttribute('aria-describedby', note.id);
  }
  return el('div', { class: 'field field-' + input.name }, el('label', { for: input.id, text: label }), input, note);
}

/** The root of a component, apart from the styles of the page around it. */
export function rootOf(host) {
  const root = host.attachShadow({ mode: 'open' });
  root.append(el('link', { rel: 'stylesheet', href: '/assets/evidence/evidence.css' }));
  return root;
}
