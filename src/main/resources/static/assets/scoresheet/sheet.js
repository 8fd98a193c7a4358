// The score sheet: cells that save themselves, what colleagues do meanwhile, and the documents of a line.
import { keys } from './keys.js';
import { remember, rowBy, rowOf, rows, say, standing } from './lines.js';
import { pasting } from './paste.js';
import { preparing } from './preparing.js';
import { news, save, unsaved } from './saving.js';
import { number, past, sheet, watch, writable } from './server.js';

const table = document.getElementById('sheet');
const EVERY = 8000;
// A question that repeats would keep a session alive at a desk that nobody sits at.
const IDLE = 120000;

let active = Date.now();
let asked = 0;

async function look() {
  if (document.hidden || Date.now() - active > IDLE || Date.now() - asked < EVERY / 2) {
    return;
  }
  asked = Date.now();
  const versions = Object.fromEntries(rows.map(row => [row.dataset.criterion, Number(row.dataset.version)]));
  const answer = await watch(rowOf(document.activeElement)?.dataset.criterion ?? null, versions);
  if (!answer.ok) {
    return;
  }
  news(answer.body.changed, rowBy);
  standing(answer.body.progress);
  if (writable && answer.body.phase !== 'OPEN' && !unsaved()) {
    window.location.reload();
  }
  others(answer.body.others);
}

function others(people) {
  document.getElementById('others').textContent = people.length === 0 ? '' : 'Đang cùng mở: '
    + people.map(one => one.name + (one.criterion ? ' (' + one.criterion + ')' : '')).join(', ');
  rows.forEach(row => {
    const busy = people.filter(one => one.criterion === row.dataset.criterion).map(one => one.name).join(', ');
    row.classList.toggle('busy', busy !== '');
    row.title = busy === '' ? '' : busy + ' đang sửa dòng này';
  });
}

async function documents(row) {
  const drawer = document.getElementById('drawer');
  const place = document.getElementById('evidence');
  const shown = document.createElement('namro-evidence');
  shown.setAttribute('subject', sheet + '#' + row.dataset.criterion);
  shown.setAttribute('title', row.dataset.criterion + '. ' + row.querySelector('.title span').textContent);
  if (writable) {
    shown.setAttribute('can-add', '');
  }
  place.replaceChildren(shown);
  drawer.showModal();
  try {
    await import('/assets/evidence/evidence.js');
  } catch {
    place.textContent = 'Không tải được phần tài liệu kiểm chứng; hãy tải lại trang.';
  }
}

async function history(details) {
  const answer = await past(rowOf(details).dataset.criterion);
  if (answer.ok) {
    details.querySelector('ol').replaceChildren(...answer.body.history.map(one => {
      const item = document.createElement('li');
      item.textContent = new Date(one.at).toLocaleString('vi-VN') + ', ' + one.authorName + ': ' + (number(one.points) || '—') + ' điểm' + (one.reason ? '. ' + one.reason : '');
      return item;
    }));
  }
}

['keydown', 'pointerdown', 'focusin'].forEach(kind => document.addEventListener(kind, () => {
  active = Date.now();
  look();
}));
document.addEventListener('visibilitychange', look);
setInterval(look, EVERY);
table.addEventListener('click', event => {
  if (event.target.closest('[data-proof]')) {
    documents(rowOf(event.target));
  }
});
table.addEventListener('toggle', event => { if (event.target.matches('[data-past]') && event.target.open) { history(event.target); } }, true);
document.addEventListener('evidence-changed', event => {
  const row = rowBy(event.detail.subject.split('#')[1]);
  if (row) {
    row.querySelector('[data-evidence]').textContent = event.detail.count;
  }
});
remember();
preparing(table);
if (writable) {
  table.addEventListener('change', event => save(rowOf(event.target)));
  table.addEventListener('input', event => say(rowOf(event.target), 'waiting', 'Chưa lưu'));
  keys(table);
  pasting(table);
  window.addEventListener('beforeunload', event => { if (unsaved()) { event.preventDefault(); } });
}
look();
