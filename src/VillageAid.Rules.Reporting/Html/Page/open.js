// What is assumed, and what is missing.
function openPage() {
  return [
    heading(word('open')),
    el('h2', {}, word('notSettled')), el('p', { class: 'lead' }, word('notSettledLead')), notSettled(),
    el('h2', {}, word('missing')), el('p', { class: 'lead' }, word('missingLead')), missingTable(),
  ];
}

function notSettled() {
  const used = new Int32Array(DATA.parameters.length);
  DATA.reasons.forEach(([, ground]) => DATA.grounds[ground][1].forEach(parameter => used[parameter]++));
  const parameter = number => DATA.parameters[number];
  return pagedTable(word('notSettled'), [
    { name: 'name', show: number => say(parameter(number).name), key: number => say(parameter(number).name) },
    { name: 'value', show: number => parameter(number).value ? say(parameter(number).value) : '', key: number => parameter(number).value?.zh ?? '' },
    { name: 'provenance', show: number => tag(provenanceOf(parameter(number)), parameter(number).provenance), key: number => parameter(number).provenance },
    { name: 'why', show: number => say(parameter(number).basis), key: number => say(parameter(number).basis) },
    { name: 'usedBy', isNumber: true, show: number => grouped(used[number]), key: number => used[number] },
  ], DATA.parameters.map((_, number) => number).filter(number => parameter(number).provenance !== 'stated').sort((a, b) => used[b] - used[a] || a - b));
}

function missingTable() {
  const all = whatIsMissing();
  const asked = { kind: 'all', q: '' };
  const results = el('div', {});
  const show = () => {
    const sought = asked.q.trim().toLowerCase();
    results.replaceChildren(pagedTable(word('missing'), missingColumns(), all.filter(item =>
      (asked.kind === 'all' || item.label === Number(asked.kind)) && (sought === '' || `${textOf(item.line)} ${item.subjects.map(number => DATA.subjects[number].id).join(' ')}`.toLowerCase().includes(sought)))));
  };
  show();
  return [
    el('form', { class: 'filters', role: 'search', onsubmit: event => event.preventDefault() },
      el('label', {}, word('kind'), el('select', { name: 'kind', onchange: event => { asked.kind = event.target.value; show(); } },
        el('option', { value: 'all' }, word('all')), [...new Set(all.map(item => item.label))].map(label => el('option', { value: label }, textOf(label))))),
      el('label', {}, word('search'), el('input', { type: 'search', name: 'missing', placeholder: word('missingHint'), oninput: event => { asked.q = event.target.value; show(); } }))),
    results,
  ];
}

const missingColumns = () => [
  { name: 'kind', show: item => textOf(item.label), key: item => item.label },
  { name: 'name', show: item => textOf(item.line), key: item => textOf(item.line) },
  { name: 'subject', show: item => item.subjects.length === 1 ? subjectLink(DATA.subjects[item.subjects[0]]) : sentence('subjects', grouped(item.subjects.length)), key: item => item.subjects.length === 1 ? subjectKey(DATA.subjects[item.subjects[0]]) : '' },
  { name: 'waiting', isNumber: true, show: item => grouped(item.count), key: item => item.count },
];

// Each thing once, with how many verdicts wait for it and of whom; what most wait for comes first.
function whatIsMissing() {
  const found = new Map();
  for (let i = 0; i < VERDICTS.reason.length; i++) {
    if (isQuiet(i)) continue;
    for (const [label, lines] of readReason(VERDICTS.reason[i]).missing) for (const line of lines) {
      const key = label * DATA.texts.length + line;
      let item = found.get(key);
      if (!item) found.set(key, item = { label, line, count: 0, of: new Set() });
      item.count++;
      item.of.add(VERDICTS.subject[i]);
    }
  }
  return [...found.values()].map(({ label, line, count, of }) => ({ label, line, count, subjects: [...of] })).sort((a, b) => b.count - a.count || a.line - b.line);
}
