// What a document is called, and the short words on its state.
import { tag } from './dom.js';
import { day, words } from './words.js';

const GOOD = ['VALID', 'CLEAN', 'ENOUGH'];
const BAD = ['BROKEN', 'CHANGED_AFTER_SIGNING', 'EXPIRED_AT_SIGNING', 'REVOKED', 'INFECTED', 'MISSING', 'EXPLANATION_REQUIRED', 'OUTSIDE_PERIOD'];

export function meaning(state) {
  return GOOD.includes(state) ? 'good' : BAD.includes(state) ? 'bad' : 'soft';
}

/** As offices cite it: 12/QĐ-UBND ngày 15/11/2026. */
export function nameOf(document) {
  return [document.number || words.numberless, document.date && words.dated(day(document.date))].filter(Boolean).join(' ');
}

export function placeOf(citation) {
  const pages = citation.pages && words.pagesPlace(citation.pages);
  return [citation.section && words.sectionPlace(citation.section), pages].filter(Boolean).join(', ');
}

/** The first page that is cited, 1 where none is. */
export function firstPage(citation) {
  return Number(/\d+/.exec(citation?.pages ?? '')?.[0] ?? 1);
}

export function badges(document, revision) {
  const made = [];
  if (document.kind) {
    made.push(tag(document.kind));
  }
  if (document.personalData) {
    made.push(tag(words.personalData, 'warn'));
  }
  if (document.deletion) {
    made.push(tag(typeof document.deletion === 'string' ? document.deletion : words.deleted, 'bad'));
  } else if (!revision) {
    made.push(tag(words.byNumber, 'warn'));
  } else {
    made.push(...revisionBadges(revision));
  }
  return made;
}

export function revisionBadges(revision) {
  const signatures = revision.signatures ?? [];
  const made = signatures.map(one => tag(signatureText(one), meaning(one.state)));
  if (signatures.length === 0 && revision.signed) {
    made.push(tag(revision.signed));
  }
  if (revision.scan && revision.scan !== 'NOT_CONFIGURED') {
    made.push(tag(words.scan[revision.scan] ?? revision.scan, meaning(revision.scan)));
  }
  return made;
}

function signatureText(one) {
  const state = words.signature[one.state] ?? one.state;
  return [state, one.signer, one.signedAt && day(one.signedAt)].filter(Boolean).join(' · ');
}
