// Speaks to /api/evidence. What the server refuses comes as a Refusal with the server's own sentence.
import { words } from './words.js';

const EVIDENCE = '/api/evidence';

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? (status === 401 ? words.signedOff : status === 0 ? words.unreachable : words.failed));
    this.status = status;
    this.code = problem?.code;
    this.document = problem?.document;
  }
}

/** The token that proves that a page of ours asks. */
export function token() {
  return document.cookie.split('; ').find(one => one.startsWith('XSRF-TOKEN='))?.slice(11) ?? '';
}

async function problemOf(answer) {
  return (answer.headers.get('Content-Type') ?? '').includes('json') ? answer.json().catch(() => null) : null;
}

export async function call(method, path, body) {
  const headers = { Accept: 'application/json, application/problem+json', 'X-Requested-With': 'XMLHttpRequest' };
  if (method !== 'GET') {
    headers['X-XSRF-TOKEN'] = token();
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  let answer;
  try {
    answer = await fetch(path, { method, headers, credentials: 'same-origin', body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Refusal(0);
  }
  if (!answer.ok) {
    throw new Refusal(answer.status, await problemOf(answer));
  }
  return answer.status === 204 ? null : problemOf(answer);
}

/** The answer, or nothing where there is none for this person or version of the server. */
async function perhaps(path) {
  try {
    return await call('GET', path);
  } catch (refusal) {
    if (refusal.status === 404 || refusal.status === 403) {
      return null;
    }
    throw refusal;
  }
}

const query = given => new URLSearchParams(Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== '')).toString();

/** What is said of a revision, null where the document is known by its number alone. */
function revisionOf(flat, pages) {
  const { revision, fileName, mediaType, sha256, size, scan, signed, signatures, storedAt } = flat;
  return revision ? { number: revision, fileName, mediaType, sha256, size, pages, scan, signed, signatures, storedAt } : null;
}

/** A citation with what it cites apart: the document, and the revision that was seen. */
function citationOf(flat) {
  const { number, date, issuingBody, kind, personalData, agency, deletion } = flat;
  return { ...flat, document: { id: flat.document, number, date, issuingBody, abstract: flat.abstract, kind, personalData, agency, deletion },
    revision: revisionOf(flat, flat.documentPages), latest: flat.latestRevision };
}

function foundOf(flat) {
  return { ...flat, deletion: flat.deleted, revision: revisionOf(flat, flat.pages) };
}

function documentOf(flat) {
  return { ...flat, revisions: flat.revisions.map(one => revisionOf(one, one.pages)), citations: flat.citations.map(citationOf) };
}

export const api = {
  citations: async subject => (await call('GET', EVIDENCE + '?' + query({ subject }))).map(citationOf),
  search: async given => {
    const found = await call('GET', EVIDENCE + '?' + query(given));
    return { ...found, items: found.items.map(foundOf) };
  },
  document: async id => documentOf(await call('GET', EVIDENCE + '/' + id)),
  describe: (id, fields) => call('PATCH', EVIDENCE + '/' + id, fields),
  cite: (id, place) => call('POST', EVIDENCE + '/' + id + '/citations', place),
  withdraw: (id, citation) => call('DELETE', EVIDENCE + '/' + id + '/citations/' + citation),
  remove: (id, decision) => call('POST', EVIDENCE + '/' + id + '/deletion', decision),
  preview: (id, revision) => call('GET', EVIDENCE + '/' + id + '/preview?' + query({ revision })),
  needs: subject => perhaps(EVIDENCE + '/needs?' + query({ subject })),
  explain: (subject, text) => call('PUT', EVIDENCE + '/explanations', { subject, text }),
  kinds: () => call('GET', EVIDENCE + '/kinds'),
  task: id => perhaps(EVIDENCE + '/tasks/' + encodeURIComponent(id)),
  contentOf: (id, revision) => EVIDENCE + '/' + id + '/content?' + query({ revision }),
  pictureOf: (id, revision, name) => EVIDENCE + '/' + id + '/preview/picture?' + query({ revision, name })
};
