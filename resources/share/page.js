// A reviewer's view of a walk. Everything that comes over the wire is shown as text, never as markup. What was marked
// while the connection was cut is kept and sent once it is there again.
'use strict';

const at = id => document.getElementById(id);
const fill = (text, ...values) => values.reduce((all, value, i) => all.replace('%' + (i + 1), value), text);
const storage = {
  get token() { try { return sessionStorage.getItem('token'); } catch { return this.kept || null; } },
  set token(value) {
    this.kept = value;
    try { value ? sessionStorage.setItem('token', value) : sessionStorage.removeItem('token'); } catch { }
  },
};

let texts = {};
let socket = null;
let retryAfter = 500; // milliseconds
let name = '';
let flow = null;      // as the workbench sent it
let said = { marks: [], why: [], state: '', canSign: false };
let presenter = 0;    // the hop that is spoken of
let step = 0;         // the hop that is shown
let following = true;
let over = false;     // the walk has ended
let number = 0;
const pending = new Map(); // requests without an answer, by number
let word = '';

function connect(first) {
  socket = new WebSocket(`ws://${location.host}/walk`);
  socket.onopen = () => socket.send(JSON.stringify(first));
  socket.onmessage = event => heard(JSON.parse(event.data));
  socket.onclose = () => {
    socket = null;
    if (over || !storage.token) return;
    word = texts.cut;
    show();
    setTimeout(() => { if (!socket && !over && storage.token) connect({ type: 'rejoin', token: storage.token }); },
               retryAfter);
    retryAfter = Math.min(retryAfter * 2, 8000);
  };
}

function heard(message) {
  switch (message.type) {
  case 'welcome':
    storage.token = message.token;
    name = message.name;
    retryAfter = 500;
    word = fill(texts.following, name);
    at('door').hidden = true;
    at('walk').hidden = false;
    for (const request of pending.values()) socket.send(JSON.stringify(request));
    break;
  case 'refused':
    if (message.forget) leave();
    at('refusal').textContent = message.text;
    break;
  case 'flow':
    // The same flow again (its loads may be known by now) leaves them where they are.
    if (!flow || flow.flow !== message.flow || flow.fingerprint !== message.fingerprint) following = true;
    flow = message;
    break;
  case 'step':
    presenter = message.step;
    if (following) goTo(presenter);
    break;
  case 'marks':
    said = message;
    break;
  case 'answer': {
    const request = pending.get(message.number);
    pending.delete(message.number);
    word = message.problem || texts.sent;
    // What was refused is not lost: it is there to be sent again.
    if (message.problem && request && request.note && !at('note').value) at('note').value = request.note;
    break;
  }
  case 'ended':
    over = true;
    storage.token = null;
    word = message.text;
    break;
  }
  show();
}

function leave() {
  storage.token = null;
  flow = null;
  at('walk').hidden = true;
  at('door').hidden = false;
}

function ask(request) {
  request.number = ++number;
  request.flow = flow.flow;
  request.fingerprint = flow.fingerprint;
  pending.set(request.number, request);
  if (socket && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(request));
}

function mark(kind) {
  if (!mayMark()) return;
  ask({ type: 'mark', step, mark: kind, note: at('note').value });
  show();
}

const mayMark = () => !over && flow && said.why[step] === '';
const hops = () => (flow && flow.hops) || [];

function goTo(hop) {
  const before = step;
  step = Math.max(0, Math.min(hop, hops().length - 1));
  if (step !== before || !said.marks[step]) at('note').value = said.marks[step] ? said.marks[step].note : '';
}

function stepBy(count) {
  following = false;
  goTo(step + count);
  if (step === presenter) following = true;
  show();
}

function element(tag, text, kind) {
  const out = document.createElement(tag);
  if (text) out.textContent = text;
  if (kind) out.className = kind;
  out.dir = 'auto';
  return out;
}

function showHop() {
  const hop = hops()[step];
  at('hop').replaceChildren();
  if (!hop) return;
  const list = element('dl');
  for (const line of hop.lines) {
    if (line.label) list.append(element('dt', line.label));
    const text = element('dd', line.texts.length === 1 ? line.texts[0] : '', line.bad ? 'bad' : '');
    if (line.texts.length !== 1) {
      const entries = element('ul');
      entries.append(...line.texts.map(one => element('li', one)));
      text.append(entries);
    }
    list.append(text);
  }
  at('hop').append(element('p', hop.direction, 'dim'), element('h2', hop.name), element('p', hop.kind, 'dim'), list);
}

function showPicture() {
  const source = flow && flow.picture ? 'data:image/svg+xml;base64,' + flow.picture : '';
  if (at('picture').getAttribute('src') !== source) at('picture').setAttribute('src', source);
  at('picture').alt = flow ? flow.verdict || '' : '';
  const hop = hops()[step];
  const place = hop && hop.place;
  at('rim').hidden = !place;
  if (!place) return;
  ['left', 'top', 'width', 'height'].forEach((side, i) => { at('rim').style[side] = 100 * place[i] + '%'; });
}

// As large as there is room, so that the rim can be placed by shares of it.
function fitPicture() {
  const picture = at('picture');
  const stage = at('stage').getBoundingClientRect();
  if (!picture.naturalWidth) return;
  const margin = 20;
  const scale = Math.min((stage.width - margin) / picture.naturalWidth, (stage.height - margin) / picture.naturalHeight);
  at('frame').style.width = Math.max(1, Math.floor(picture.naturalWidth * scale)) + 'px';
}

function showDots() {
  const signs = { agree: '✓', question: '?', object: '!' };
  at('dots').replaceChildren(...hops().map((hop, i) => {
    const mark = said.marks[i] && said.marks[i].mark;
    const dot = element('button', mark ? signs[mark] : String(i + 1), mark || '');
    if (hop.answer && i > 0 && !hops()[i - 1].answer) dot.classList.add('answer');
    if (i === presenter) dot.classList.add('presenter');
    if (i === step) dot.setAttribute('aria-current', 'step');
    dot.title = hop.name;
    dot.onclick = () => stepBy(i - step);
    return dot;
  }));
}

function show() {
  if (at('walk').hidden) return;
  at('title').textContent = flow && flow.title ? flow.title : texts.noFlow;
  at('verdict').textContent = flow && flow.verdict ? flow.verdict : '';
  at('state').textContent = flow && flow.flow
      ? `${said.state} · ${fill(texts.hop, step + 1, hops().length)}` : '';
  showHop();
  showPicture();
  showDots();
  for (const button of at('marks').children) {
    button.disabled = !mayMark();
    const mark = said.marks[step] && said.marks[step].mark;
    button.classList.toggle('primary', mark === button.dataset.mark);
  }
  at('note').disabled = !mayMark();
  at('sign').disabled = over || !said.canSign;
  at('sign').classList.toggle('primary', said.canSign && !over);
  at('back').disabled = step === 0;
  at('next').disabled = step + 1 >= hops().length;
  at('follow').disabled = following;
  const why = !over && flow && said.why[step];
  at('word').textContent = pending.size && !socket ? fill(texts.waiting, pending.size) + ' ' + word : word || why || '';
  if (!over && why && socket) at('word').textContent = why;
}

async function begin() {
  texts = await (await fetch('/texts.json')).json();
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.rightToLeft ? 'rtl' : 'ltr';
  document.title = texts.title;
  for (const each of document.querySelectorAll('[data-text]')) each.textContent = texts[each.dataset.text];
  at('note').placeholder = texts.note;
  at('note').setAttribute('aria-label', texts.note);
  at('door').onsubmit = event => {
    event.preventDefault();
    at('refusal').textContent = texts.connecting;
    const first = { type: 'join', code: at('code').value, name: at('name').value };
    if (socket && socket.readyState === WebSocket.OPEN)
      socket.send(JSON.stringify(first));
    else
      connect(first);
  };
  for (const button of at('marks').children) button.onclick = () => mark(button.dataset.mark);
  at('sign').onclick = () => ask({ type: 'sign' });
  at('back').onclick = () => stepBy(-1);
  at('next').onclick = () => stepBy(1);
  at('follow').onclick = () => { following = true; goTo(presenter); show(); };
  document.onkeydown = event => {
    if (at('walk').hidden || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.tagName === 'INPUT') {
      if (event.key === 'Enter' || event.key === 'Escape') event.target.blur();
      return;
    }
    const marks = { 1: 'agree', 2: 'question', 3: 'object' };
    if (marks[event.key]) mark(marks[event.key]);
    else if (event.key === 'ArrowRight' || event.key === 'PageDown') stepBy(1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') stepBy(-1);
    else if (event.key === 'n' || event.key === 'N') at('note').focus();
    else return;
    event.preventDefault();
  };
  at('picture').onload = fitPicture;
  new ResizeObserver(fitPicture).observe(at('stage'));
  if (storage.token) connect({ type: 'rejoin', token: storage.token });
  at('door').hidden = Boolean(storage.token);
}

begin();
