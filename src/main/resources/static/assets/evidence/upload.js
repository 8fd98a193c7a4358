// Sends a file in parts by the protocol tus 1.0 (creation, termination): what has arrived stays, an interrupted upload goes on.
import { Refusal, call, token } from './api.js';
import { words } from './words.js';

const UPLOADS = '/api/evidence/uploads';
const TUS = '1.0.0';
const PART = 4 * 1024 * 1024;
const PAUSES = [1, 2, 4, 8, 15, 30].map(seconds => seconds * 1000);

export class Cancelled extends Error {}

/** The connection did not come back in time; run() goes on where it stopped. */
export class Lost extends Error {
  constructor(status) {
    super(status === 401 ? words.signedOff : words.paused);
  }
}

const encode = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const sleep = millis => new Promise(done => {
  const wake = () => { clearTimeout(timer); window.removeEventListener('online', wake); done(); };
  const timer = setTimeout(wake, millis);
  window.addEventListener('online', wake);
});

export class Upload {
  /**
   * @param fields what goes along: subject, section, pages, document, number …
   * @param watch called with (state, share): 'sending' | 'lost' | 'checking', 0 … 1
   */
  constructor(file, fields, watch) {
    this.file = file;
    this.fields = fields;
    this.watch = watch;
    this.cancelled = false;
    this.mark = 'namro-upload:' + [file.name, file.size, file.lastModified, fields.subject ?? '', fields.document ?? ''].join(':');
  }

  /** Sends what has not arrived yet. @returns id of the document */
  async run() {
    let offset = await this.begun();
    let failures = 0;
    while (true) {
      try {
        if (offset === null) {
          offset = await this.create();
        }
        if (offset >= this.file.size) {
          return await this.outcome();
        }
        const done = await this.send(offset);
        failures = 0;
        if (done.evidence) {
          return await this.outcome(done.evidence);
        }
        offset = done.offset;
      } catch (problem) {
        if (this.cancelled) {
          throw new Cancelled();
        }
        if (!(problem instanceof Lost)) {
          this.forget();
          throw problem;
        }
        if (failures === PAUSES.length) {
          throw problem;
        }
        this.watch('lost', offset / this.file.size);
        await sleep(PAUSES[failures++]);
        offset = this.address ? await this.arrived().catch(() => offset) : null;
      }
    }
  }

  cancel() {
    this.cancelled = true;
    this.request?.abort();
    if (this.address) {
      this.ask('DELETE', this.address, {}).catch(() => {});
    }
    this.forget();
  }

  /** What arrived of the same file before, even in a window that was closed since. */
  async begun() {
    this.address = this.address ?? localStorage.getItem(this.mark);
    return this.address ? this.arrived().catch(() => { this.forget(); return null; }) : null;
  }

  async create() {
    const fields = { filename: this.file.name, ...this.fields };
    const metadata = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => name + ' ' + encode(String(value))).join(',');
    const answer = await this.ask('POST', UPLOADS, { 'Upload-Length': this.file.size, 'Upload-Metadata': metadata });
    this.address = new URL(answer.getResponseHeader('Location'), window.location.href).pathname;
    localStorage.setItem(this.mark, this.address);
    return 0;
  }

  async arrived() {
    const answer = await this.ask('HEAD', this.address, {});
    return Number(answer.getResponseHeader('Upload-Offset'));
  }

  async send(offset) {
    const part = this.file.slice(offset, offset + PART);
    const headers = { 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' };
    try {
      const answer = await this.ask('PATCH', this.address, headers, part, offset);
      return { offset: Number(answer.getResponseHeader('Upload-Offset')), evidence: answer.getResponseHeader('Evidence-Id') };
    } catch (problem) {
      if (problem.code === 'evidence.offset') {
        throw new Lost(problem.status);
      }
      throw problem;
    }
  }

  async outcome(evidence) {
    const told = evidence ? { evidence } : await call('GET', this.address);
    this.forget();
    if (told.problem) {
      throw new Refusal(told.problem.status, told.problem);
    }
    return told.evidence;
  }

  forget() {
    localStorage.removeItem(this.mark);
    this.address = null;
  }

  ask(method, address, headers, body, offset = 0) {
    return new Promise((answered, failed) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open(method, address);
      Object.entries({ ...headers, 'Tus-Resumable': TUS, 'X-XSRF-TOKEN': token(), 'X-Requested-With': 'XMLHttpRequest' })
        .forEach(([name, value]) => request.setRequestHeader(name, value));
      if (body) {
        request.upload.onprogress = event => this.watch('sending', (offset + event.loaded) / this.file.size);
        request.upload.onload = () => offset + body.size >= this.file.size && this.watch('checking', 1);
      }
      request.onload = () => request.status < 300 ? answered(request) : failed(passing(request.status) ? new Lost(request.status) : refusal(request));
      request.onerror = request.ontimeout = () => failed(new Lost());
      request.onabort = () => failed(new Cancelled());
      request.send(body ?? null);
    });
  }
}

/** Whether another try may succeed: a server that restarts, a part that still arrives elsewhere, a session that ended. */
function passing(status) {
  return status >= 500 || status === 423 || status === 401;
}

function refusal(request) {
  try {
    return new Refusal(request.status, JSON.parse(request.responseText));
  } catch {
    return new Refusal(request.status);
  }
}
