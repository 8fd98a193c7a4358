// The appraisal bench: one line at a time, every act saved at once against the version that was seen, all by keyboard.
import { call, Refusal } from '../evidence/api.js';
import { compare, el, line as shown, points, row } from './show.js';

const root = document.getElementById('bench');
const at = id => document.getElementById(id);
const [queue, form, reason, input] = ['queue', 'decision', 'reason', 'points'].map(at);
const path = one => `/api/appraisals/lines/${encodeURIComponent(one.sheet)}/${encodeURIComponent(one.criterion)}`;

const DONE = {
  agree: saved => `Đã đồng ý ${points(saved.appraised)} điểm.`,
  give: saved => `Đã cho ${points(saved.appraised)} điểm.`,
  ask: () => 'Đã đề nghị giải trình.',
  undo: () => 'Đã hoàn tác.',
};

let lines = [];
let current = null;
let filter = 'all';
let busy = false;

const visible = () => lines.filter(one => filter === 'all' || one === current || (filter === 'open' ? one.state === 'OPEN' : one.hints.length));

function say(text, bad = false) {
  at('message').textContent = text;
  at('message').classList.toggle('bad', bad);
}

function draw() {
  queue.replaceChildren(...visible().map(one => row(one, one === current)));
  const selected = queue.querySelector('[aria-selected=true]');
  if (selected) {
    queue.setAttribute('aria-activedescendant', selected.id);
    selected.scrollIntoView({ block: 'nearest' });
  }
  at('progress').textContent = `${lines.filter(one => one.state !== 'OPEN').length}/${lines.length} dòng đã xử lý`;
  handing();
}

/** The agencies whose field can be handed in, and what is missing at the others. */
function handing() {
  const agencies = new Map();
  lines.forEach(one => agencies.set(one.appraisal, [...(agencies.get(one.appraisal) || []), one]));
  at('handing').replaceChildren(el('h2', {}, 'Hoàn thành theo cơ quan'), ...[...agencies].map(([appraisal, own]) => {
    const open = own.filter(one => one.state === 'OPEN').length;
    const button = el('button', { type: 'button', disabled: open > 0 ? '' : null }, 'Hoàn thành');
    button.addEventListener('click', () => complete(appraisal, own[0].agency));
    return el('p', { class: 'agency' }, el('span', {}, own[0].agency), el('span', {}, open ? `còn ${open} dòng` : 'đủ'), button);
  }));
}

async function complete(appraisal, agency) {
  try {
    await call('POST', `/api/appraisals/${encodeURIComponent(appraisal)}/completion`);
    say(`Đã hoàn thành thẩm định ${agency}.`);
    await load();
  } catch (refusal) {
    say(refusal.message, true);
  }
}

/** Shows a line. The fields are set at once, not when the details have come: what is typed meanwhile stays. */
async function open(one) {
  current = one;
  draw();
  form.hidden = !one;
  if (!one) {
    at('line').replaceChildren(el('p', {}, 'Không còn dòng nào chờ thẩm định.'));
    at('proof').replaceChildren();
    at('compare').replaceChildren();
    return;
  }
  input.value = one.appraised ?? one.self ?? '';
  reason.value = '';
  const detail = await call('GET', path(one));
  if (current !== one) return;
  one.version = detail.score.version;
  at('line').replaceChildren(shown(one, detail));
  at('proof').replaceChildren(el('h3', {}, 'Tài liệu kiểm chứng'), el('namro-evidence', { subject: detail.subject, title: `${one.criterion} · ${one.agency}` }));
  at('compare').replaceChildren(compare(detail));
}

const told = doing => doing.catch(refusal => say(refusal.message, true));

/** Nothing is decided on a line that is not shown yet, so an act waits for none and is refused aloud while another one runs. */
async function act(name, body = {}) {
  if (!current) return;
  if (busy) {
    say('Đang lưu, hãy bấm lại sau giây lát.');
    return;
  }
  busy = true;
  const one = current;
  try {
    const saved = await call('PUT', path(one), { version: one.version, act: name, ...body });
    Object.assign(one, saved);
    queue.focus({ preventScroll: true });
    const rest = await (name === 'undo' ? open(one) : next());
    say([DONE[name](saved), rest].filter(Boolean).join(' '));
  } catch (refusal) {
    say(refusal.message, true);
    if (refusal instanceof Refusal && refusal.status === 409) await told(reload(one, refusal.message));
  } finally {
    busy = false;
  }
}

/** Somebody else was faster: the queue is read anew, what was typed stays. */
async function reload(one, message) {
  const typed = [input.value, reason.value];
  await load(one);
  [input.value, reason.value] = typed;
  say(message, true);
}

const step = by => {
  const list = visible();
  const next = list[list.indexOf(current) + by];
  return next && told(open(next));
};

/** @returns what to say when no line is left. */
async function next() {
  const from = lines.indexOf(current);
  const order = [...lines.slice(from + 1), ...lines.slice(0, from + 1)];
  const open1 = order.find(one => one.state === 'OPEN' && (filter !== 'hinted' || one.hints.length));
  await open(open1 || current);
  return open1 ? '' : 'Mọi dòng đã được xử lý; hãy hoàn thành từng cơ quan ở cuối trang.';
}

async function load(stay) {
  lines = await call('GET', `/api/appraisals/lines?campaign=${encodeURIComponent(root.dataset.campaign)}&field=${encodeURIComponent(root.dataset.field)}`);
  const same = stay && lines.find(one => one.sheet === stay.sheet && one.criterion === stay.criterion);
  await open(same || lines.find(one => one.state === 'OPEN') || lines[0] || null);
}

const ask = () => reason.value.trim() ? act('ask', { reason: reason.value }) : (reason.focus(), say('Ghi nội dung đề nghị giải trình rồi bấm lại.'));
const acts = { agree: () => act('agree'), give: () => act('give', { points: input.value, reason: reason.value }), ask, undo: () => act('undo'), next: () => told(next().then(say)) };
const keys = { j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1), a: acts.agree, u: acts.undo, n: acts.next,
  l: () => { input.focus(); input.select(); }, h: () => reason.focus(), e: () => at('proof').focus() };

document.addEventListener('keydown', event => {
  const typing = event.target.matches('input, textarea, select, [contenteditable]') || event.target.closest('namro-evidence, dialog');
  if (typing) {
    if (event.key === 'Escape') queue.focus();
    if (event.key === 'Enter' && event.ctrlKey && event.target.closest('#decision')) {
      event.preventDefault();
      acts.give();
    }
    if (event.key.toLowerCase() === 'h' && event.ctrlKey && event.target === reason) {
      event.preventDefault();
      ask();
    }
    return;
  }
  const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (key && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    key();
  }
});
form.addEventListener('click', event => {
  const button = event.target.closest('[data-act]');
  if (button && button.type === 'button') acts[button.dataset.act]();
});
form.addEventListener('submit', event => { event.preventDefault(); acts.give(); });
queue.addEventListener('click', event => {
  const item = event.target.closest('li');
  if (item) told(open(visible()[[...queue.children].indexOf(item)]));
});
document.querySelectorAll('[data-filter]').forEach(button => button.addEventListener('click', () => {
  filter = button.dataset.filter;
  document.querySelectorAll('[data-filter]').forEach(other => other.setAttribute('aria-pressed', String(other === button)));
  draw();
}));
told(load().then(() => queue.focus({ preventScroll: true })));
