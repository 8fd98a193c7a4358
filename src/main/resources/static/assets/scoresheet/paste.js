// A block from Excel: by the criterion's code where its first column holds codes, else row by row from the cell it is pasted into.
import { cells, rowBy, rowOf, rows } from './lines.js';
import { save } from './saving.js';

/** Rows of cells; a cell in quotes may hold line breaks, as spreadsheets copy them. */
export function block(text) {
  const table = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    table[table.length - 1].push(match[1] === undefined ? match[2].trim() : match[1].replaceAll('""', '"').trim());
    if (match[3] === '') {
      break;
    }
    if (match[3] !== '\t') {
      table.push([]);
    }
  }
  return table.filter(row => row.some(value => value !== ''));
}

/** What goes into which cell, and what goes nowhere. */
function plan(table, start) {
  const coded = table.some(row => rowBy(row[0]));
  const from = rows.indexOf(rowOf(start));
  const places = new Map();
  const refused = [];
  table.forEach((values, at) => {
    const row = coded ? rowBy(values[0]) : rows[from + at];
    if (!row) {
      refused.push(coded ? '“' + values[0] + '”: ' + (rows[0].dataset.name ? 'không phải cơ quan' : 'không phải mã tiêu chí') + ' của bảng này' : 'dòng ' + (at + 1) + ' của khối dán nằm ngoài bảng');
      return;
    }
    fill(row, coded ? values.slice(1) : values, start, places, refused);
  });
  return { places, refused };
}

const named = row => row.dataset.name ?? 'tiêu chí ' + row.dataset.criterion;

const SELECTOR = { figure: '[data-figure]', points: '[data-points], [data-computed-points]', note: '[data-note]' };

function fill(row, values, start, places, refused) {
  const kind = start.dataset.figure !== undefined ? 'figure' : start.dataset.points !== undefined ? 'points' : 'note';
  const all = [...row.querySelectorAll('[data-figure], [data-points], [data-computed-points], [data-note]')];
  const own = [...rowOf(start).querySelectorAll('[data-figure]')].indexOf(start);
  const first = kind === 'figure' ? Math.max(0, Math.min(own, all.findIndex(cell => cell.dataset.figure === undefined)))
    : all.findIndex(cell => cell.matches(SELECTOR[kind]));
  values.forEach((value, at) => {
    const cell = all[first + at];
    if (value === '') {
      return;
    }
    const place = named(row) + ', “' + value + '”: ';
    if (!cell) {
      refused.push(place + 'khối dán rộng hơn bảng');
    } else if (cell.tagName === 'OUTPUT') {
      refused.push(place + 'điểm được tính từ số liệu kê khai, không nhập trực tiếp');
    } else if (cell.disabled) {
      refused.push(place + 'ô này không nhập được');
    } else if (!put(cell, value)) {
      refused.push(place + 'không có trong các lựa chọn của ô');
    } else {
      places.set(row, (places.get(row) ?? 0) + 1);
    }
  });
}

const TRUTH = { 'có': 'Có', co: 'Có', x: 'Có', 1: 'Có', true: 'Có', 'không': 'Không', khong: 'Không', 0: 'Không', false: 'Không' };

function put(cell, value) {
  if (cell.tagName === 'SELECT') {
    const option = [...cell.options].find(one => one.value.toLowerCase() === value.toLowerCase()) ?? [...cell.options].find(one => one.value === TRUTH[value.toLowerCase()]);
    cell.value = option?.value ?? cell.value;
    return option !== undefined;
  }
  if (cell.type === 'date') {
    const day = value.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
    cell.value = day ? day[3] + '-' + day[2].padStart(2, '0') + '-' + day[1].padStart(2, '0') : value;
    return cell.value !== '';
  }
  cell.value = value;
  return true;
}

/** @param before what to do with a row before it is saved */
export function pasting(table, before) {
  table.addEventListener('paste', async event => {
    const start = event.target;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const found = block(text);
    if (!rowOf(start) || !cells(rowOf(start)).includes(start) || found.length < 2 && (found[0] ?? []).length < 2) {
      return;
    }
    event.preventDefault();
    const { places, refused } = plan(found, start);
    let taken = 0;
    for (const [row, count] of places) {
      before?.(row);
      const wrong = await save(row);
      if (wrong) {
        refused.push(wrong.includes(row.dataset.criterion) ? wrong.replace('Chưa lưu: ', '') : named(row) + ': ' + wrong.replace('Chưa lưu: ', ''));
      } else {
        taken += count;
      }
    }
    report(taken, refused);
  });
  document.getElementById('close-report').addEventListener('click', () => { document.getElementById('report').hidden = true; });
}

function report(taken, refused) {
  document.getElementById('taken').textContent = 'Đã nhận ' + taken + ' ô' + (refused.length ? '; chưa nhận:' : '.');
  document.getElementById('refused').replaceChildren(...refused.map(words => {
    const item = document.createElement('li');
    item.textContent = words;
    return item;
  }));
  document.getElementById('report').hidden = false;
}
