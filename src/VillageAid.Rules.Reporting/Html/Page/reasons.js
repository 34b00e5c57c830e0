// A verdict with everything that its reason has.
function verdictArticle(verdict, heading = 'h3') {
  const { rule, occasion, status, reason } = verdict;
  return el('article', { class: 'verdict' },
    el(heading, {}, statusBadge(status), ` ${ruleTitle(rule)} · ${say(occasion.term)} `, rule.must ? null : tag(say(rule.modality))),
    language === 'zh' && textOf(rule.title) !== rule.rule ? el('p', { class: 'lead' }, textOf(rule.title)) : null,
    reason ? [el('p', {}, textOf(reason.text)), folded(reasonList(rule, reason), WAITING.has(status.name))] : el('dl', {}, term('basis', rule.clauses.map(clauseLine))));
}

// A verdict that only waits for data or a day says so shortly; the others show at once what they rest on.
const WAITING = new Set(['Undetermined', 'Pending', 'NoBreachFound', 'NotRecommended']);
const folded = (list, isFolded) => el('details', { open: !isFolded }, el('summary', {}, word('grounds')), list);

function reasonList(rule, reason) {
  return el('dl', {},
    term('measures', reason.measures.map(textOf)),
    term('outcome', [textOf(reason.outcome)]),
    term('answers', [textOf(reason.answeredBy)]),
    term('basis', rule.clauses.map(clauseLine)),
    reason.notes.length === 0 ? null : [el('dt', {}), el('dd', {}, reason.notes.map(note => el('div', { class: 'note' }, textOf(note))))],
    reason.parts.map(([name, trees]) => [el('dt', {}, textOf(name)), el('dd', {}, el('ul', { class: 'tree' }, trees.map(readTree).map(nodeItem)))]),
    term('parameters', reason.parameters.map(parameterLine)),
    reason.missing.map(([label, lines]) => [el('dt', { class: 'open' }, textOf(label)), el('dd', {}, listOf(lines.map(textOf)))]),
    term('records', reason.records.map(textOf)),
    term('place', [el('span', { class: 'place' }, textOf(reason.place))]));
}

function term(name, lines) {
  const given = lines.filter(line => line !== '');
  return given.length === 0 ? null : [el('dt', {}, word(name)), el('dd', {}, listOf(given))];
}

const listOf = lines => lines.length === 1 ? lines[0] : el('ul', {}, lines.map(line => el('li', {}, line)));

function clauseLine(number) {
  const clause = DATA.clauses[number];
  return el('span', {}, `${clause.id} ${say(clause.gist)} `, tag(say(clause.nature)), ` ${say(clause.source)}`);
}

function parameterLine(number) {
  const parameter = DATA.parameters[number];
  return el('span', {}, parameter.value ? `${say(parameter.name)} = ${say(parameter.value)} ` : `${say(parameter.name)} `, tag(provenanceOf(parameter), parameter.provenance), ` ${say(parameter.basis)}`);
}

const PROVENANCES = { stated: ['条文规定', 'stated'], assumed: ['自行设定', 'assumed'], unset: ['未定', 'unset'] };
const provenanceOf = parameter => pick(PROVENANCES[parameter.provenance]);

function nodeItem(node) {
  const [zh, en, kind] = TRUTHS[node.truth];
  return el('li', {},
    el('span', { class: `truth ${kind}` }, `[${pick([zh, en])}] `), textOf(node.head),
    node.actual < 0 ? null : el('span', { class: 'compared' }, `　${word('actual')} ${textOf(node.actual)}`, node.expected < 0 ? null : `${joint()}${word('against')} ${node.sign} ${textOf(node.expected)}`),
    node.children.length === 0 ? null : el('ul', {}, node.children.map(nodeItem)));
}
