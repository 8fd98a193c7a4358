// How a line of the bench looks; text goes in as text, never as markup.
export const NONE = '—';

export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export const points = value => value === null || value === undefined ? NONE : Number(value).toLocaleString('vi-VN', { maximumFractionDigits: 4 });

const time = value => new Date(value).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

const STATES = { OPEN: 'chưa xử lý', ASKED: 'đã đề nghị giải trình', AGREED: 'đồng ý', CHANGED: 'cho điểm khác' };

const STAGES = { SELF: 'Tự chấm', ROUND1: 'Thẩm định lần 1', QUESTION: 'Đề nghị giải trình', ROUND1_UNDONE: 'Hoàn tác lần 1', EXPLANATION: 'Giải trình',
  ROUND2: 'Thẩm định lần 2', ROUND2_UNDONE: 'Hoàn tác lần 2', COUNCIL: 'Hội đồng', AUTHORITY: 'Số liệu cơ quan quản lý', SURVEY: 'Điều tra', NOT_APPLICABLE: 'Không áp dụng', APPLICABLE: 'Áp dụng trở lại' };

export function row(line, selected) {
  return el('li', { role: 'option', id: `l-${line.sheet}-${line.criterion}`, class: line.state.toLowerCase(), 'aria-selected': selected ? 'true' : 'false' },
    el('span', { class: 'code' }, line.criterion), ' ', el('span', { class: 'who' }, line.agency),
    el('span', { class: 'given' }, `${points(line.self)} → ${points(line.appraised)} / ${points(line.maximum)}`),
    el('span', { class: 'state' }, STATES[line.state]),
    line.hints.length ? el('span', { class: 'flag', title: line.hints.join('; ') }, '⚑ ' + line.hints.join('; ')) : null);
}

const fact = (name, ...value) => [el('dt', {}, name), el('dd', {}, ...value)];

export function line(one, detail) {
  const score = detail.score;
  const declared = Object.entries(JSON.parse(score.declared || '{}')).map(([name, value]) => `${name} = ${value}`).join('; ');
  return el('div', {},
    el('h2', {}, `${detail.criterion}. ${detail.title}`),
    el('p', { class: 'where' }, el('b', {}, detail.agency), ` · tối đa ${points(detail.maximum)} điểm · lần ${one.round}`),
    one.hints.length ? el('p', { class: 'flag' }, '⚑ ' + one.hints.join('; ')) : null,
    el('dl', {},
      ...fact('Cách tính điểm', detail.rule || 'Không có công thức: chấm theo căn cứ nêu ra.'),
      ...fact('Yêu cầu kiểm chứng', detail.evidence.length ? detail.evidence.join(' · ') : 'Không quy định'),
      ...(declared ? fact('Số liệu kê khai', declared) : []),
      ...fact('Điểm tự chấm', el('b', {}, points(score.selfPoints)), score.selfTrace ? ` (${score.selfTrace})` : ''),
      ...fact('Căn cứ', score.selfReason || NONE),
      ...(score.round1Points !== null ? fact('Thẩm định lần 1', `${points(score.round1Points)}: ${score.round1Reason || NONE}`) : []),
      ...(score.question ? fact('Đề nghị giải trình', score.question) : []),
      ...(score.explanation ? fact('Giải trình của cơ quan', score.explanation) : []),
      ...(score.appraisedPoints !== null && one.round === 2 ? fact('Điểm đang ghi', `${points(score.appraisedPoints)}: ${score.appraisedReason || NONE}`) : [])));
}

export function compare(detail) {
  const last = detail.lastYear;
  return el('div', {},
    el('h3', {}, 'Năm trước'),
    el('p', {}, last ? `${last.year}, tiêu chí ${last.criterion}: tự chấm ${points(last.self)}, thẩm định ${points(last.appraised)}. ${last.remark || ''}` : 'Không có điểm năm trước của tiêu chí này.'),
    el('h3', {}, 'Cùng tiêu chí ở cơ quan khác'),
    detail.others.length ? el('table', {}, el('thead', {}, el('tr', {}, el('th', {}, 'Cơ quan'), el('th', {}, 'Tự chấm'), el('th', {}, 'Thẩm định'))),
      el('tbody', {}, ...detail.others.map(other => el('tr', {}, el('td', {}, other.agency), el('td', {}, points(other.self)), el('td', {}, points(other.appraised))))))
      : el('p', {}, 'Không có cơ quan khác chấm tiêu chí này.'),
    el('details', {}, el('summary', {}, `Lịch sử (${detail.history.length})`),
      el('ol', { class: 'history' }, ...detail.history.map(entry => el('li', {}, `${time(entry.at)} · ${STAGES[entry.stage]} · ${entry.author}${entry.onBehalfOf ? ` (thay ${entry.onBehalfOf})` : ''}: ${points(entry.points)} ${entry.reason || ''}`)))));
}
