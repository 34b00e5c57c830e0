// The data, and how to read them. Texts are numbers into one list, so are conditions.
const DATA = JSON.parse(document.getElementById('data').textContent);
const QUIET = new Set(['Satisfied', 'NotApplicable']);
const VERDICTS = Object.fromEntries(Object.entries(DATA.verdicts).map(([name, numbers]) => [name, Int32Array.from(numbers)]));
const STATUS = Object.fromEntries(DATA.statuses.map((status, number) => [status.name, number]));

// By status: the smaller the number, the sooner somebody should look. What is not named comes last.
const ORDER = ['Recommended', 'Violated', 'Taken', 'Deviation', 'NeedsReview', 'Decided', 'Undetermined', 'Pending'];
const URGENCY = DATA.statuses.map(status => (ORDER.indexOf(status.name) + ORDER.length + 1) % (ORDER.length + 1));

let language = DATA.language;

const pick = pair => language === 'zh' ? pair[0] : pair[1];
const word = name => pick(WORDS[name]);
const sentence = (name, ...values) => pick(SENTENCES[name](...values));
const say = text => language === 'zh' ? text.zh : text.en;
const joint = () => language === 'zh' ? '；' : '; ';

function textOf(number) {
  const text = DATA.texts[number];
  return number < 0 ? '' : typeof text === 'string' ? text : pick(text);
}

const subjectName = subject => `${say(subject.term)} ${subject.id}`;
const subjectKey = subject => `${subject.type}:${subject.id}`;
const ruleTitle = rule => language === 'zh' ? rule.rule : textOf(rule.title);
const isQuiet = index => QUIET.has(DATA.statuses[VERDICTS.status[index]].name);

function verdictAt(index) {
  return {
    index,
    rule: DATA.rules[VERDICTS.rule[index]],
    subject: DATA.subjects[VERDICTS.subject[index]],
    occasion: DATA.occasions[VERDICTS.occasion[index]],
    status: DATA.statuses[VERDICTS.status[index]],
    reason: readReason(VERDICTS.reason[index]),
  };
}

function readReason(number) {
  if (number < 0) return null;
  const [text, answeredBy, measures, outcome, notes, parts, parameters, missing, records, place] = DATA.reasons[number];
  return { text, answeredBy, measures, outcome, notes, parts, parameters, missing, records, place };
}

function readNode(number) {
  const [truth, head, actual, sign, expected, children] = DATA.nodes[number];
  return { truth, head, actual, sign, expected, children };
}

// How often each value of a column comes, for each status.
function countBy(column, size, only = () => true) {
  const counts = Array.from({ length: size }, () => new Int32Array(DATA.statuses.length));
  for (let i = 0; i < VERDICTS.rule.length; i++) {
    if (only(i)) counts[column[i]][VERDICTS.status[i]]++;
  }
  return counts;
}

const total = counts => counts.reduce((sum, count) => sum + count, 0);
const toLookAt = counts => counts.reduce((sum, count, status) => QUIET.has(DATA.statuses[status].name) ? sum : sum + count, 0);
const grouped = number => number.toLocaleString('en-US').replaceAll(',', '\u2009');
