// Talking to the server: JSON in and out, the token of the session with every change, refusals as their own words.
const token = () => decodeURIComponent((document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/) || [])[1] || '');

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || 'Máy chủ không nhận thao tác này.');
    this.status = status;
  }
}

export async function call(method, path, body) {
  const options = { method, headers: { Accept: 'application/json' }, credentials: 'same-origin' };
  if (method !== 'GET') options.headers['X-XSRF-TOKEN'] = token();
  if (body) {
    options.headers['Content-Type'] = 'application/json';
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refusal(0, { detail: 'Mất kết nối tới máy chủ; chưa có gì được lưu. Hãy thử lại.' });
  }
  if (!response.ok) throw new Refusal(response.status, await response.json().catch(() => ({})));
  return response.status === 204 ? null : response.json();
}
