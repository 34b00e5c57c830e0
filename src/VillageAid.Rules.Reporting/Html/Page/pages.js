// A page is a function that makes what stands in it.
// What asks most urgently for somebody to look comes first.
const ALL = Array.from(VERDICTS.rule, (_, index) => index).sort((a, b) => URGENCY[VERDICTS.status[a]] - URGENCY[VERDICTS.status[b]] || a - b);

function heading(title, ...lead) {
  return [el('h1', {}, title), lead.map(text => el('p', { class: 'lead' }, text))];
}

function overview() {
  const statuses = countBy(new Int32Array(VERDICTS.rule.length), 1)[0];
  const rules = countBy(VERDICTS.rule, DATA.rules.length);
  const row = (status, number) => ({ name: link(`verdicts?status=${status.name}`, statusBadge(status)), counts: statuses.map((count, index) => index === number ? count : 0) });
  return [
    heading(word('brand'), ...policies(), sentence('period', DATA.from, DATA.to, DATA.asOf)),
    DATA.diagnostics.map(text => el('p', { class: 'note' }, inEither(text))),
    el('ul', { class: 'figures' },
      [['subjects', DATA.subjects.length], ['verdicts', total(statuses)], ['attention', toLookAt(statuses)]].map(([name, number]) => el('li', {}, el('strong', {}, grouped(number)), word(name)))),
    el('h2', {}, word('byStatus')),
    barTable(word('byStatus'), word('status'), DATA.statuses.map(row).filter((_, number) => statuses[number] > 0)),
    DATA.days ? [el('h2', {}, word('inVillage')), dayChart(DATA.days)] : null,
    el('h2', {}, word('byRule')),
    barTable(word('byRule'), word('rule'), DATA.rules.map((rule, number) => ({ name: link(`verdicts?rule=${number}&status=all`, ruleTitle(rule)), counts: rules[number] })), true),
    teamChart(),
    el('section', { class: 'print', id: 'print' }),
  ];
}

// By its title; the id in brackets is what stands in the rules' files.
function policies() {
  const named = DATA.policies.map(policy => language === 'zh' ? `${say(policy.title)}（${policy.id}）` : `${say(policy.title)} (${policy.id})`);
  return named.length > 0 ? named : [...new Set(DATA.rules.map(rule => rule.policy))];
}

// Of more bars a chart is a list; the page of verdicts has them all.
const MOST_TEAMS = 20;

function teamChart() {
  const teams = new Map();
  for (let i = 0; i < VERDICTS.rule.length; i++) {
    if (isQuiet(i)) continue;
    for (const team of DATA.subjects[VERDICTS.subject[i]].teams) {
      if (!teams.has(team)) teams.set(team, new Int32Array(DATA.statuses.length));
      teams.get(team)[VERDICTS.status[i]]++;
    }
  }
  const rows = [...teams].sort((a, b) => total(b[1]) - total(a[1]) || (a[0] < b[0] ? -1 : 1));
  return rows.length === 0 ? null : [el('h2', {}, word('byTeam')), rows.length > MOST_TEAMS ? el('p', { class: 'lead' }, sentence('mostTeams', MOST_TEAMS, grouped(rows.length))) : null,
    barTable(word('byTeam'), word('team'), rows.slice(0, MOST_TEAMS).map(([team, counts]) => ({ name: link(`verdicts?team=${encodeURIComponent(team)}`, team), counts })))];
}

// The filters stand in the address, so that a view can be kept and sent.
function verdictsPage(query) {
  const status = query.get('status');
  const asked = { status: status === 'all' || Object.hasOwn(STATUS, status) ? status : 'attention', rule: query.get('rule') ?? 'all', type: query.get('type') ?? 'all', team: query.get('team') ?? 'all', q: query.get('q') ?? '' };
  const results = el('div', {});
  const show = () => {
    results.replaceChildren(pagedTable(word('verdicts'), verdictColumns(), ALL.filter(filterOf(asked))));
    history.replaceState(null, '', `#/verdicts?${new URLSearchParams(asked)}`);
  };
  const select = (name, choices) => el('label', {}, word(name), el('select', { name, onchange: event => { asked[name] = event.target.value; show(); } },
    choices.map(([value, text]) => el('option', { value, selected: asked[name] === value }, text))));
  const types = new Map(DATA.subjects.map(subject => [subject.type, say(subject.term)]));
  const teams = [...new Set(DATA.subjects.flatMap(subject => subject.teams))].sort();
  show();
  return [
    heading(word('verdicts'), word('quietLead')),
    el('form', { class: 'filters', role: 'search', onsubmit: event => event.preventDefault() },
      select('status', [['attention', word('attention')], ['all', word('all')], ...DATA.statuses.map(status => [status.name, say(status.term)])]),
      select('rule', [['all', word('all')], ...DATA.rules.map((rule, number) => [String(number), ruleTitle(rule)])]),
      select('type', [['all', word('all')], ...types]),
      select('team', [['all', word('all')], ...teams.map(team => [team, team])]),
      el('label', {}, word('search'), el('input', { type: 'search', name: 'q', value: asked.q, placeholder: word('searchHint'), oninput: event => { asked.q = event.target.value; show(); } }))),
    results,
  ];
}

function filterOf(asked) {
  const sought = asked.q.trim().toLowerCase();
  return index => {
    const subject = DATA.subjects[VERDICTS.subject[index]];
    return (asked.status === 'all' || (asked.status === 'attention' ? !isQuiet(index) : VERDICTS.status[index] === STATUS[asked.status]))
      && (asked.rule === 'all' || VERDICTS.rule[index] === Number(asked.rule))
      && (asked.type === 'all' || subject.type === asked.type)
      && (asked.team === 'all' || subject.teams.includes(asked.team))
      && (sought === '' || textAt(index, subject).includes(sought));
  };
}

function textAt(index, subject) {
  const reason = VERDICTS.reason[index];
  return `${subject.id} ${ruleTitle(DATA.rules[VERDICTS.rule[index]])} ${reason < 0 ? '' : textOf(DATA.reasons[reason][0])}`.toLowerCase();
}

const verdictColumns = () => [
  { name: 'status', show: index => statusBadge(DATA.statuses[VERDICTS.status[index]]), key: index => URGENCY[VERDICTS.status[index]] },
  { name: 'subject', show: index => subjectLink(DATA.subjects[VERDICTS.subject[index]]), key: index => subjectKey(DATA.subjects[VERDICTS.subject[index]]) },
  { name: 'team', show: index => teamsOf(DATA.subjects[VERDICTS.subject[index]]), key: index => teamsOf(DATA.subjects[VERDICTS.subject[index]]) },
  { name: 'rule', show: index => ruleTitle(DATA.rules[VERDICTS.rule[index]]), key: index => VERDICTS.rule[index] },
  { name: 'occasion', show: index => say(DATA.occasions[VERDICTS.occasion[index]].term), key: index => DATA.occasions[VERDICTS.occasion[index]].from },
  { name: 'reason', show: index => VERDICTS.reason[index] < 0 ? '' : textOf(DATA.reasons[VERDICTS.reason[index]][0]), key: index => textAt(index, DATA.subjects[VERDICTS.subject[index]]) },
];

function subjectsPage() {
  const counts = countBy(VERDICTS.subject, DATA.subjects.length);
  const of = status => ({ name: status, isNumber: true, show: number => counts[number][STATUS[status]] || '', key: number => counts[number][STATUS[status]] });
  return [heading(word('subjects')), pagedTable(word('subjects'), [
    { name: 'subject', show: number => subjectLink(DATA.subjects[number]), key: number => subjectKey(DATA.subjects[number]) },
    { name: 'team', show: number => teamsOf(DATA.subjects[number]), key: number => teamsOf(DATA.subjects[number]) },
    { name: 'verdicts', isNumber: true, show: number => total(counts[number]), key: number => total(counts[number]) },
    { name: 'attention', isNumber: true, show: number => toLookAt(counts[number]) || '', key: number => toLookAt(counts[number]) },
    ...['Violated', 'Recommended', 'NeedsReview', 'Undetermined'].map(of),
  ], DATA.subjects.map((_, number) => number))];
}

function subjectPage(key) {
  const number = DATA.subjects.findIndex(subject => subjectKey(subject) === key);
  if (number < 0) return el('p', {}, word('unknownPage'));
  const subject = DATA.subjects[number];
  const mine = ALL.filter(index => VERDICTS.subject[index] === number);
  const [seen, quiet] = [mine.filter(index => !isQuiet(index)), mine.filter(isQuiet)];
  return [
    heading(subjectName(subject), subject.teams.length > 0 && subject.type !== 'team' ? `${word('team')} ${teamsOf(subject)}` : '', sentence('period', DATA.from, DATA.to, DATA.asOf)),
    seen.map(index => verdictArticle(verdictAt(index), 'h2')),
    quiet.length === 0 ? null : pagedTable(word('quiet'), verdictColumns().filter(column => column.name !== 'subject' && column.name !== 'team' && column.name !== 'reason'), quiet),
  ];
}

function clausesPage() {
  const counts = countBy(VERDICTS.rule, DATA.rules.length);
  const rulesOf = DATA.clauses.map((_, clause) => DATA.rules.map((rule, number) => number).filter(number => DATA.rules[number].clauses.includes(clause)));
  const sum = clause => rulesOf[clause].reduce((all, rule) => all + toLookAt(counts[rule]), 0);
  return [heading(word('clauses'), word('clausesLead')), pagedTable(word('clauses'), [
    { name: 'clause', show: number => el('span', { class: 'id' }, DATA.clauses[number].id), key: number => number },
    { name: 'gist', show: number => say(DATA.clauses[number].gist), key: number => say(DATA.clauses[number].gist) },
    { name: 'nature', show: number => tag(say(DATA.clauses[number].nature)), key: number => say(DATA.clauses[number].nature) },
    { name: 'source', show: number => say(DATA.clauses[number].source), key: number => say(DATA.clauses[number].source) },
    { name: 'rule', show: number => rulesOf[number].map((rule, place) => [place > 0 ? joint() : '', link(`verdicts?rule=${rule}&status=all`, ruleTitle(DATA.rules[rule]))]), key: number => rulesOf[number][0] ?? -1 },
    { name: 'attention', isNumber: true, show: number => sum(number) === 0 ? '' : grouped(sum(number)), key: sum },
  ], DATA.clauses.map((_, number) => number))];
}
