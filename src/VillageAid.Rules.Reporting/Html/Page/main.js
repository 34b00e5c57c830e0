const PAGES = { '': overview, verdicts: verdictsPage, subjects: subjectsPage, clauses: clausesPage, open: openPage };
const NAVIGATION = [['', 'overview'], ['verdicts', 'verdicts'], ['subjects', 'subjects'], ['clauses', 'clauses'], ['open', 'open']];

DATA.statuses.forEach(status => { WORDS[status.name] = [status.term.zh, status.term.en]; });

function route() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [page, ...rest] = path.split('/');
  if (page === 'subject') return { page, show: () => subjectPage(plain(rest.join('/'))) };
  const show = PAGES[page];
  return { page, show: show ? () => show(new URLSearchParams(query)) : () => el('p', {}, word('unknownPage')) };
}

// An address that somebody has cut short is that of no page, and no error.
function plain(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function render() {
  const { page, show } = route();
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${word('brand')} ${DATA.from}–${DATA.to}`;
  document.getElementById('skip').textContent = word('skip');
  document.getElementById('brand').textContent = word('brand');
  document.getElementById('language').textContent = word('other');
  document.getElementById('language').lang = language === 'zh' ? 'en' : 'zh-CN';
  const nav = document.getElementById('nav');
  nav.setAttribute('aria-label', word('pages'));
  nav.replaceChildren(...NAVIGATION.map(([path, name]) => link(path, word(name), { 'aria-current': page === path ? 'page' : null })));
  document.getElementById('main').replaceChildren(...[show()].flat(Infinity).filter(part => part !== null && part !== ''));
}

document.getElementById('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  render();
});
window.addEventListener('hashchange', () => {
  render();
  window.scrollTo(0, 0);
  document.getElementById('main').focus({ preventScroll: true });
});
document.getElementById('skip').addEventListener('click', event => {
  event.preventDefault();
  document.getElementById('main').focus();
});
window.addEventListener('beforeprint', layOutForPaper);
render();
