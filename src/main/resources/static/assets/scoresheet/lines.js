// The rows of the table: what is typed in them, what the server knows of them, and what they say.
import { number } from './server.js';

export const rows = [...document.querySelectorAll('#sheet tr.criterion')];
export const rowOf = element => element?.closest?.('tr.criterion') ?? null;
export const rowBy = code => rows.find(row => row.dataset.criterion === code || code && row.dataset.name?.toLowerCase() === code.toLowerCase());

/** The cells of a row that take something, in the order in which one reads them. */
export const cells = row => [...row.querySelectorAll('[data-figure], [data-points], [data-note]')].filter(cell => !cell.disabled);

/** What the row says now, to be sent. */
export function typed(row) {
  const entry = { version: Number(row.dataset.version), reason: row.querySelector('[data-note]').value };
  if (row.dataset.computed === 'true') {
    entry.declared = {};
    row.querySelectorAll('[data-figure]').forEach(cell => { entry.declared[cell.dataset.figure] = cell.value; });
  } else {
    entry.points = row.querySelector('[data-points]').value;
  }
  return entry;
}

function shown(cell, value) {
  if (value === true || value === false) {
    return value ? 'Có' : 'Không';
  }
  return cell.type === 'date' || cell.tagName === 'SELECT' ? value ?? '' : number(value);
}

export const noteOf = line => !line.self || line.self.reason === line.self.trace ? '' : line.self.reason ?? '';

/** Writes what the server knows into the row; a cell that was changed meanwhile keeps what is typed in it. */
export function take(row, line, sent) {
  row.dataset.version = line.version;
  row.querySelectorAll('[data-figure]').forEach(cell => put(cell, shown(cell, line.declared[cell.dataset.figure]), sent?.declared?.[cell.dataset.figure]));
  const points = row.querySelector('[data-points]');
  if (points) {
    put(points, number(line.self?.points), sent?.points);
  }
  const computed = row.querySelector('[data-computed-points]');
  if (computed) {
    computed.textContent = number(line.self?.points);
  }
  row.querySelector('[data-trace]').textContent = line.self?.trace ?? '';
  const evidence = row.querySelector('[data-evidence]');
  if (evidence) {
    evidence.textContent = line.evidence;
  }
  put(row.querySelector('[data-note]'), noteOf(line), sent?.reason);
  const missing = (line.method === 'self' || line.method === 'given') && !line.notApplicable && (line.self?.points ?? null) === null;
  row.classList.toggle('missing', missing);
}

function put(cell, value, sent) {
  if (sent === undefined || cell.value === sent) {
    cell.value = value;
  }
  cell.dataset.saved = value;
}

/** Whether something is typed that the server does not know. */
export const changed = row => cells(row).some(cell => cell.value !== cell.dataset.saved);

export function remember() {
  rows.forEach(row => row.querySelectorAll('[data-figure], [data-points], [data-note]').forEach(cell => { cell.dataset.saved = cell.value; }));
}

/** @param kind saved | waiting | refused | conflict | other, which colours it */
export function say(row, kind, words, ...more) {
  const state = row.querySelector('[data-state]');
  state.className = 'state ' + kind;
  state.replaceChildren(words, ...more);
}

export function standing(progress) {
  document.getElementById('count').textContent = progress.done + '/' + progress.total;
  const share = document.getElementById('share');
  share.max = progress.total;
  share.value = progress.done;
  if (!document.getElementById('total')) {
    return;
  }
  document.getElementById('total').textContent = number(progress.points);
  document.getElementById('most').textContent = number(progress.maximum);
  document.getElementById('lacking').hidden = progress.missing.length === 0;
  document.getElementById('missing').replaceChildren(...progress.missing.flatMap(code => {
    const link = document.createElement('a');
    link.href = '#dong-' + code;
    link.textContent = code;
    return [link, ' '];
  }));
  document.querySelectorAll('[data-subtotal]').forEach(cell => { cell.textContent = number(progress.fields[cell.dataset.subtotal]); });
}
