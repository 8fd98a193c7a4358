// What the page asks the server, and the numbers as people read them.
const table = document.getElementById('sheet');

export const sheet = table.dataset.sheet;
export const writable = table.dataset.writable === 'true';

const address = '/api/scores/' + encodeURIComponent(sheet);
const place = criterion => (table.dataset.address ?? address + '/') + encodeURIComponent(criterion);

/** @returns {ok, status, body}; status 0 when the server was not reached */
export async function send(method, url, body) {
  const headers = { Accept: 'application/json, application/problem+json' };
  if (method !== 'GET') {
    headers['Content-Type'] = 'application/json';
    headers['X-XSRF-TOKEN'] = document.cookie.split('; ').find(one => one.startsWith('XSRF-TOKEN='))?.slice(11) ?? '';
  }
  try {
    const answer = await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    const type = answer.headers.get('Content-Type') ?? '';
    return { ok: answer.ok && type.includes('json'), status: answer.redirected ? 401 : answer.status, body: type.includes('json') ? await answer.json() : {} };
  } catch {
    return { ok: false, status: 0, body: {} };
  }
}

export const enter = (criterion, entry) => send('PUT', place(criterion), entry);
export const watch = (criterion, versions) => send('POST', address + '/watch', { criterion, versions });
export const past = criterion => send('GET', address + '/' + encodeURIComponent(criterion));

/** As the server writes it: 1.234,5; empty for none. */
export const number = value => value === null || value === undefined ? '' : Number(value).toLocaleString('vi-VN', { maximumFractionDigits: 10, useGrouping: 'always' });

/** Why something was not taken, in the server's words. */
export function complaint(answer) {
  if (answer.status === 0) {
    return 'Chưa lưu: không kết nối được máy chủ; sẽ tự thử lại.';
  }
  if (answer.status === 401) {
    return 'Chưa lưu: phiên làm việc đã hết. Hãy đăng nhập lại ở một thẻ khác rồi sửa lại ô này.';
  }
  return 'Chưa lưu: ' + (answer.body.detail ?? 'máy chủ trả lời ' + answer.status + '.');
}
