const PAGES = { '': overview, verdicts: verdictsPage, subjects: subjectsPage, clauses: clausesPage, open: openPage };
const NAVIGATION = [['', 'overview'], ['verdicts', 'verdicts'], ['subjects', 'subjects'], ['clauses', 'clauses'], ['open', 'open']];
// So many findings stand on paper; a county's all would be a book.
const ON_PAPER = 300;

DATA.statuses.forEach(status => { WORDS[status.name] = [status.term.zh, status.term.en]; });

function route() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [page, ...rest] = path.split('/');
  if (page === 'subject') return { page, show: () => subjectPage(decodeURIComponent(rest.join('/'))) };
  const show = PAGES[page];
  return { page, show: show ? () => show(new URLSearchParams(query)) : () => el('p', {}, word('unknownPage')) };
}

function render() {
  const { page, show } = route();
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${word('brand')} ${DATA.from}–${DATA.to}`;
  document.getElementById('skip').textContent = word('skip');
  document.getElementById('brand').textContent = word('brand');
  document.getElementById('language').textContent = word('other');
  const nav = document.getElementById('nav');
  nav.setAttribute('aria-label', word('pages'));
  nav.replaceChildren(...NAVIGATION.map(([path, name]) => link(path, word(name), { 'aria-current': page === path ? 'page' : null })));
  document.getElementById('main').replaceChildren(...[show()].flat(Infinity).filter(part => part !== null && part !== ''));
}

// On paper the overview is followed by what there is to look at.
function layOutForPaper() {
  const paper = document.getElementById('print');
  if (!paper) return;
  const found = allVerdicts().filter(index => !isQuiet(index));
  paper.replaceChildren(el('h2', {}, word('findings')),
    ...found.slice(0, ON_PAPER).map(index => {
      const verdict = verdictAt(index);
      return el('article', { class: 'verdict' }, el('h3', {}, statusBadge(verdict.status), ` ${subjectName(verdict.subject)} · ${ruleTitle(verdict.rule)} · ${say(verdict.occasion.term)}`),
        el('p', {}, textOf(verdict.reason.text)), el('dl', {}, term('measures', verdict.reason.measures.map(textOf)), term('basis', verdict.rule.clauses.map(clauseLine))));
    }),
    found.length > ON_PAPER ? el('p', {}, word('more')) : '');
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
