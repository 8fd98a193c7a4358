// The bell of our pages in Tasklist's head. It asks when the person does something, never by itself: a question that repeats
// would keep a session alive at a desk that nobody sits at.
const BELL = 'namro-bell';
const PAUSE = 15000;

let asked = 0;
let known = false;
let unread = 0;

function draw() {
  const menu = document.querySelector('[cam-widget-header] .cam-nav > ul');
  if (!menu || !known) {
    return;
  }
  let bell = document.getElementById(BELL);
  if (!bell) {
    bell = document.createElement('li');
    bell.id = BELL;
    const link = document.createElement('a');
    link.href = '/notices';
    bell.append(link);
    menu.prepend(bell);
  }
  const words = unread === 0 ? 'Thông báo' : 'Thông báo (' + unread + ')';
  if (bell.firstChild.textContent !== words) {
    bell.firstChild.textContent = words;
    bell.firstChild.classList.toggle('namro-unread', unread > 0);
  }
}

async function ask() {
  if (document.hidden || window.location.hash.startsWith('#/login') || Date.now() - asked < PAUSE) {
    return;
  }
  asked = Date.now();
  const answer = await fetch('/api/notices/unread', { headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' } });
  known = answer.ok;
  if (known) {
    unread = (await answer.json()).unread;
    draw();
  }
}

window.addEventListener('hashchange', ask);
document.addEventListener('visibilitychange', ask);
new MutationObserver(draw).observe(document.body, { childList: true, subtree: true });
ask();
