// Moving through the table without a mouse: Enter and arrows up and down, Alt with arrows from anywhere, Escape takes back.
import { cells, rowOf, rows } from './lines.js';

const columnOf = cell => cell.dataset.figure !== undefined ? 'figure' : cell.dataset.points !== undefined ? 'points' : 'note';

function step(cell, down) {
  const row = rowOf(cell);
  const column = columnOf(cell);
  const place = cells(row).filter(one => columnOf(one) === column).indexOf(cell);
  for (let at = rows.indexOf(row) + down; at >= 0 && at < rows.length; at += down) {
    const there = cells(rows[at]).filter(one => columnOf(one) === column);
    if (there.length) {
      go(there[Math.min(place, there.length - 1)]);
      return;
    }
  }
}

function side(cell, right) {
  const all = rows.flatMap(cells);
  go(all[all.indexOf(cell) + right]);
}

function go(cell) {
  if (cell) {
    cell.focus();
    cell.select?.();
  }
}

export function keys(table) {
  table.addEventListener('keydown', event => {
    const cell = event.target;
    if (!cell.matches('[data-figure], [data-points], [data-note]') || event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    const typing = cell.tagName === 'INPUT' && cell.type !== 'date';
    const moves = {
      Enter: () => typing && step(cell, event.shiftKey ? -1 : 1),
      ArrowUp: () => (typing || event.altKey) && step(cell, -1),
      ArrowDown: () => (typing || event.altKey) && step(cell, 1),
      ArrowLeft: () => event.altKey && side(cell, -1),
      ArrowRight: () => event.altKey && side(cell, 1),
      Escape: () => { cell.value = cell.dataset.saved; cell.select?.(); }
    };
    if (moves[event.key] && moves[event.key]() !== false) {
      event.preventDefault();
    }
  });
}
