// The page of figures that others give: the rows of the score sheet, one agency each, saved by the same script.
import { keys } from './keys.js';
import { remember, rowOf, rows, say } from './lines.js';
import { pasting } from './paste.js';
import { save, unsaved } from './saving.js';
import { writable } from './server.js';

const table = document.getElementById('sheet');
const common = document.getElementById('common');

/** A row without a source of its own takes the common one as soon as something is typed in it. */
function sourced(row) {
  const note = row?.querySelector('[data-note]');
  if (note && common?.value.trim() && !note.value.trim()) {
    note.value = common.value.trim();
  }
}

remember();
if (writable) {
  table.addEventListener('change', event => {
    sourced(rowOf(event.target));
    save(rowOf(event.target));
  });
  table.addEventListener('input', event => say(rowOf(event.target), 'waiting', 'Chưa lưu'));
  common.addEventListener('change', () => rows.filter(row => row.classList.contains('missing') && [...row.querySelectorAll('[data-figure], [data-points]')].some(cell => cell.value.trim())).forEach(row => {
    sourced(row);
    save(row);
  }));
  keys(table);
  pasting(table, sourced);
  window.addEventListener('beforeunload', event => { if (unsaved()) { event.preventDefault(); } });
}
