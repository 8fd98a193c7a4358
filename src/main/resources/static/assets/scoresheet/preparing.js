// Who prepares a line: chosen by the agency, released by who prepared it. The page is loaded anew after each act.
import { rowOf, say } from './lines.js';
import { complaint, sheet, send } from './server.js';

const address = '/api/score-preparation/' + encodeURIComponent(sheet);

let choices;

async function offer(details) {
  choices ??= await send('GET', address);
  if (!choices.ok || details.querySelector('select')) {
    return;
  }
  const who = document.createElement('select');
  who.setAttribute('aria-label', 'Đơn vị hoặc người chuẩn bị');
  who.append(new Option('— chọn —', ''));
  [['units', 'unit', 'Đơn vị'], ['people', 'account', 'Chuyên viên']].filter(([list]) => choices.body[list].length).forEach(([list, kind, label]) => {
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...choices.body[list].map(one => new Option(one.name, kind + ' ' + one.id)));
    who.append(group);
  });
  const due = document.createElement('input');
  due.type = 'date';
  due.setAttribute('aria-label', 'Xong trước ngày');
  const give = document.createElement('button');
  give.type = 'button';
  give.className = 'plain';
  give.textContent = 'Giao chuẩn bị';
  give.addEventListener('click', () => {
    const [kind, id] = who.value.split(' ');
    act(details, 'PUT', '', { [kind]: id, due: due.value || null });
  });
  details.append(who, due, give);
}

async function act(element, method, path, body) {
  const row = rowOf(element);
  const answer = await send(method, address + '/' + encodeURIComponent(row.dataset.criterion) + path, body);
  if (answer.status === 204) {
    window.location.hash = row.id;
    window.location.reload();
  } else {
    say(row, 'refused', complaint(answer).replace('Chưa lưu: ', ''));
  }
}

export function preparing(table) {
  table.addEventListener('toggle', event => { if (event.target.matches('[data-prepare]') && event.target.open) { offer(event.target); } }, true);
  table.addEventListener('click', event => {
    const button = event.target.closest('[data-act]');
    if (button) {
      const acts = { release: ['PUT', '/release', {}], 'send-back': ['DELETE', '/release', {}], withdraw: ['DELETE', '', {}] };
      act(button, ...acts[button.dataset.act]);
    }
  });
}
