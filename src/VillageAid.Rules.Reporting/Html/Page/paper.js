// So many findings stand on paper; a county's all would be a book.
const ON_PAPER = 300;

// On paper the overview is followed by what there is to look at: a table for each rule and status, its clauses said once.
function layOutForPaper() {
  const paper = document.getElementById('print');
  if (!paper) return;
  const found = ALL.filter(index => !isQuiet(index));
  const shown = found.slice(0, ON_PAPER);
  const groups = grouping(shown);
  paper.replaceChildren(el('h2', {}, word('findings')), found.length > ON_PAPER ? el('p', { class: 'lead' }, sentence('more', grouped(ON_PAPER), grouped(found.length))) : '', ...[...groups.values()].map(findings));
}

const groupOf = index => VERDICTS.status[index] * DATA.rules.length + VERDICTS.rule[index];

function grouping(indexes) {
  const groups = new Map();
  for (const index of indexes) {
    if (!groups.has(groupOf(index))) groups.set(groupOf(index), []);
    groups.get(groupOf(index)).push(index);
  }
  return groups;
}

function findings(indexes) {
  const { rule, status } = verdictAt(indexes[0]);
  const hasMeasures = indexes.some(index => verdictAt(index).reason.measures.length > 0);
  const columns = ['subject', 'team', 'occasion', 'reason', ...hasMeasures ? ['measures'] : []];
  return el('section', { class: 'finding' },
    el('h3', {}, statusBadge(status), ` ${ruleTitle(rule)} `, rule.must ? null : tag(say(rule.modality))),
    rule.clauses.map(clause => el('p', {}, clauseLine(clause))),
    el('table', {},
      el('thead', {}, el('tr', {}, columns.map(name => el('th', { scope: 'col' }, word(name))))),
      el('tbody', {}, indexes.map(verdictAt).map(({ subject, occasion, reason }) => el('tr', {}, [
        subjectName(subject), teamsOf(subject), say(occasion.term), textOf(reason.text), ...hasMeasures ? [reason.measures.map(textOf).join(joint())] : [],
      ].map(text => el('td', {}, text)))))));
}
