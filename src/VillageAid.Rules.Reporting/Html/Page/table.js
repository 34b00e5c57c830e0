// A table of many rows: sorted by its heads, a page at a time. A column has a name, what it shows, and by what it is sorted.
const PAGE = 50;

function pagedTable(caption, columns, rows) {
  const state = { from: 0, column: -1, descending: false, rows };
  const place = el('div', {});
  const show = focus => {
    place.replaceChildren(tableOf(caption, columns, state, show), pagerOf(state, show));
    if (focus) place.querySelector(focus)?.focus();
  };
  show();
  return place;
}

// On a narrow screen a row is laid out as a card (report.css); the roles keep it a row for who has it read aloud.
function tableOf(caption, columns, state, show) {
  const shown = state.rows.slice(state.from, state.from + PAGE);
  if (shown.length === 0) return el('p', {}, word('none'));
  return el('div', { class: 'scroll' }, el('table', { class: 'cards', role: 'table' },
    el('caption', { class: 'hidden' }, caption),
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, columns.map((column, index) => headOf(column, index, state, show)))),
    el('tbody', { role: 'rowgroup' }, shown.map(row => el('tr', { role: 'row' }, columns.map(column =>
      el('td', { role: 'cell', class: column.isNumber ? 'number' : null, 'data-label': word(column.name) }, column.show(row))))))));
}

function headOf(column, index, state, show) {
  const sorted = state.column === index ? (state.descending ? 'descending' : 'ascending') : null;
  const mark = sorted === null ? '' : state.descending ? ' ↓' : ' ↑';
  return el('th', { scope: 'col', role: 'columnheader', class: column.isNumber ? 'number' : null, 'aria-sort': sorted }, el('button', {
    type: 'button', title: sentence('sortBy', word(column.name)), 'data-column': index,
    onclick: () => {
      state.descending = state.column === index ? !state.descending : Boolean(column.isNumber);
      state.column = index;
      state.from = 0;
      state.rows = sortedRows(state.rows, column.key, state.descending);
      show(`[data-column="${index}"]`);
    },
  }, word(column.name) + mark));
}

// The keys are found once a row, and rows of equal keys stay in their order.
function sortedRows(rows, keyOf, descending) {
  const keyed = rows.map((row, place) => ({ row, place, key: keyOf(row) }));
  const order = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  keyed.sort((a, b) => (descending ? order(b, a) : order(a, b)) || a.place - b.place);
  return keyed.map(one => one.row);
}

function pagerOf(state, show) {
  if (state.rows.length === 0) return '';
  const isOne = state.rows.length <= PAGE;
  const last = Math.min(state.from + PAGE, state.rows.length);
  const go = (name, from, isOff) => el('button', { type: 'button', disabled: isOff, 'data-go': name, onclick: () => { state.from = from; show(`[data-go="${name}"]:not(:disabled)`); } }, word(name));
  return el('div', { class: 'pager' },
    isOne ? null : [go('first', 0, state.from === 0), go('previous', Math.max(0, state.from - PAGE), state.from === 0), go('next', state.from + PAGE, last === state.rows.length)],
    el('span', { role: 'status' }, sentence('found', grouped(state.rows.length), grouped(state.from + 1), grouped(last))));
}
