// The data, and how to read them. Texts are numbers into one list, so are conditions.
const DATA = JSON.parse(document.getElementById('data').textContent);
const VERDICTS = Object.fromEntries(['subject', 'occasion', 'status'].map(name => [name, Int32Array.from(DATA.verdicts[name])]));
VERDICTS.rule = ruleColumn(DATA.verdicts.rules);
VERDICTS.reason = reasonColumn();
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
  if (number < 0) return '';
  const text = DATA.texts[number];
  if (typeof text === 'string') return text;
  // A number stands for words of both languages that the rest of the text follows.
  return typeof text[0] === 'number' ? inEither(DATA.stems[text[0]]) + text[1] : pick(text);
}

// A text that is the same in both languages stands once.
const inEither = text => typeof text === 'string' ? text : pick(text);

// The verdicts of a rule stand together: its number, and of how many.
function ruleColumn(runs) {
  const column = new Int32Array(DATA.verdicts.status.length);
  for (let i = 0, from = 0; i < runs.length; i += 2) {
    column.fill(runs[i], from, from + runs[i + 1]);
    from += runs[i + 1];
  }
  return column;
}

// Reasons stand in the order of the verdicts that have one.
function reasonColumn() {
  let next = 0;
  return VERDICTS.status.map(status => DATA.statuses[status].quiet ? -1 : next++);
}

const subjectName = subject => `${say(subject.term)} ${subject.id}`;
const subjectKey = subject => `${subject.type}:${subject.id}`;
const ruleTitle = rule => language === 'zh' ? rule.rule : textOf(rule.title);
const isQuiet = index => VERDICTS.reason[index] < 0;
const teamsOf = subject => subject.teams.join(language === 'zh' ? '、' : ', ');

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
  const [text, ground, parts, missing, records, notes = [], measures = [], answeredBy = -1, outcome = -1] = DATA.reasons[number];
  const [place, parameters] = DATA.grounds[ground];
  return { text, answeredBy, measures, outcome, notes, parts, parameters, missing, records, place };
}

// A condition: the form of it, with the truths and the values for its gaps in the order in which they are come to.
function readTree(number) {
  const [shape, truths, values] = DATA.trees[number];
  let [truth, value] = [0, 0];
  const read = form => {
    const [head, sign, hasActual, hasExpected, children] = DATA.shapes[form];
    return {
      truth: truths[truth++],
      head: head < 0 ? values[value++] : head,
      actual: hasActual ? values[value++] : -1,
      sign,
      expected: hasExpected ? values[value++] : -1,
      children: children.map(read),
    };
  };
  return read(shape);
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
const toLookAt = counts => counts.reduce((sum, count, status) => DATA.statuses[status].quiet ? sum : sum + count, 0);
const grouped = number => number.toLocaleString('en-US').replaceAll(',', '\u2009');
