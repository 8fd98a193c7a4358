// Saves a row when one of its cells is left: one request of a row at a time, and nothing of anybody is overwritten.
import { changed, noteOf, rows, say, standing, take, typed } from './lines.js';
import { complaint, enter, number } from './server.js';

const RETRY = 5000;
const busy = new Map();

/** @returns what is wrong, null when the row is saved */
export async function save(row) {
  if (busy.has(row)) {
    await busy.get(row);
    return changed(row) ? save(row) : null;
  }
  const work = store(row);
  busy.set(row, work);
  try {
    return await work;
  } finally {
    busy.delete(row);
  }
}

async function store(row) {
  if (row.classList.contains('conflict') || !changed(row)) {
    return null;
  }
  const sent = typed(row);
  if (row.dataset.computed !== 'true' && sent.points.trim() && !sent.reason.trim()) {
    const words = row.closest('table').dataset.why ?? 'Chưa lưu: nêu căn cứ chấm điểm ở ô Ghi chú / giải trình.';
    say(row, 'refused', words);
    return words;
  }
  say(row, 'waiting', 'Đang lưu …');
  const answer = await enter(row.dataset.criterion, sent);
  if (answer.ok) {
    take(row, answer.body.line, sent);
    standing(answer.body.progress);
    say(row, 'saved', 'Đã lưu');
    return null;
  }
  if (answer.status === 409 && answer.body.current) {
    conflict(row, answer.body.current);
  } else {
    say(row, 'refused', complaint(answer));
    if (answer.status === 0) {
      setTimeout(() => save(row), RETRY);
    }
  }
  return row.querySelector('[data-state]').firstChild.textContent;
}

/** Both values, and a choice. */
function conflict(row, line) {
  row.classList.add('conflict');
  const settle = (label, keep) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.textContent = label;
    button.addEventListener('click', () => {
      row.classList.remove('conflict');
      if (keep) {
        row.dataset.version = line.version;
        save(row);
      } else {
        take(row, line);
        say(row, 'saved', 'Đã lấy giá trị của ' + (line.self?.authorName ?? 'người khác'));
      }
    });
    return button;
  };
  const note = noteOf(line);
  const theirs = document.createElement('span');
  theirs.textContent = 'Của người kia: ' + [...row.querySelectorAll('[data-figure]')].map(cell => line.declared[cell.dataset.figure])
    .filter(value => value !== undefined).map(value => value === true ? 'Có' : value === false ? 'Không' : typeof value === 'number' ? number(value) : value)
    .concat('điểm ' + (number(line.self?.points) || '—'), note ? '“' + note + '”' : []).join('; ') + '. ';
  say(row, 'conflict', (line.self?.authorName ?? 'Người khác') + ' vừa sửa dòng này. ', theirs, settle('Giữ giá trị của tôi', true), settle('Lấy giá trị của người kia', false));
}

/** What others changed: into the rows that nobody types in here, as a hint at the others. */
export function news(lines, rowBy) {
  lines.forEach(line => {
    const row = rowBy(line.criterion);
    if (!row || busy.has(row) || row.classList.contains('conflict') || line.version <= Number(row.dataset.version)) {
      return;
    }
    const author = line.self?.authorName ?? 'Người khác';
    if (changed(row) || row.contains(document.activeElement) && document.activeElement.value !== document.activeElement.dataset.saved) {
      say(row, 'other', author + ' vừa sửa dòng này; khi lưu sẽ hỏi lại.');
    } else {
      take(row, line);
      say(row, 'other', author + ' vừa sửa');
    }
  });
}

export const unsaved = () => rows.some(changed);
