// A chart of bars is a table with a bar in each row: read aloud it is its numbers, and those of each status where a bar has several.
function barTable(caption, head, rows, isShare = false) {
  const isMixed = rows.some(row => row.counts.filter(count => count > 0).length > 1);
  const most = Math.max(1, ...rows.map(row => total(row.counts)));
  return el('div', { class: 'scroll' }, isMixed ? legend(rows) : null, el('table', { class: 'bars' },
    el('caption', { class: 'hidden' }, caption),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, head), isShare ? el('th', { scope: 'col', class: 'number' }, word('attention')) : null,
      el('th', { scope: 'col', class: 'number' }, word('count')), el('th', { scope: 'col' }, el('span', { class: 'hidden' }, word('byStatus'))))),
    el('tbody', {}, rows.map(row => el('tr', {},
      el('th', { scope: 'row' }, row.name),
      isShare ? el('td', { class: 'number' }, grouped(toLookAt(row.counts))) : null,
      el('td', { class: 'number' }, grouped(total(row.counts))),
      el('td', { class: 'bar' }, stackedBar(row.counts, isShare ? Math.max(1, total(row.counts)) : most)))))));
}

// Colours alone say nothing to many: the words beside them, of the statuses that come.
function legend(rows) {
  return el('p', { class: 'legend', 'aria-hidden': 'true' }, DATA.statuses.filter((_, status) => rows.some(row => row.counts[status] > 0)).map(statusBadge));
}

function stackedBar(counts, most) {
  let left = 0;
  const shown = [...counts].map((count, status) => [count, DATA.statuses[status]]).filter(([count]) => count > 0);
  const parts = shown.map(([count, status]) => {
    const part = svg('rect', { x: left, y: 0, width: 1000 * count / most, height: 10, class: status.name }, svg('title', {}, `${say(status.term)} ${count}`));
    left += 1000 * count / most;
    return part;
  });
  return svg('svg', { viewBox: '0 0 1000 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': shown.map(([count, status]) => `${say(status.term)} ${count}`).join(joint()) }, parts);
}

// Days in the village: a column a day, of those with a record and of those in the village.
function dayChart(days) {
  const first = Date.parse(`${days.first}T00:00:00Z`);
  const dateOf = index => new Date(first + index * 86400000).toISOString().slice(0, 10);
  const most = Math.max(1, ...days.recorded);
  const width = 900, height = 180, step = width / days.present.length;
  const column = (number, index, kind) => svg('rect', { class: kind, x: index * step + step * .1, width: step * .8, y: height - height * number / most, height: height * number / most },
    svg('title', {}, `${dateOf(index)} ${number}`));
  const every = Math.ceil(days.present.length / 10);
  return el('figure', { class: 'days' },
    svg('svg', { viewBox: `-64 -12 ${width + 72} ${height + 40}`, role: 'img', 'aria-label': word('inVillage') },
      days.recorded.map((number, index) => column(number, index, 'recorded')),
      days.present.map((number, index) => column(number, index, 'present')),
      svg('line', { x1: 0, x2: width, y1: height, y2: height }),
      [0, .5, 1].map(part => svg('text', { x: -6, y: height - height * part + 4, 'text-anchor': 'end' }, String(Math.round(most * part)))),
      days.present.map((_, index) => index % every === 0 ? svg('text', { x: index * step + step / 2, y: height + 6, 'text-anchor': 'middle', 'dominant-baseline': 'hanging' }, dateOf(index).slice(5)) : null)),
    el('figcaption', {}, sentence('days', Math.max(...days.present), Math.min(...days.present))),
    el('details', { class: 'screen' }, el('summary', {}, word('numbers')), el('table', {},
      el('thead', {}, el('tr', {}, ['day', 'present', 'recorded'].map((name, place) => el('th', { scope: 'col', class: place > 0 ? 'number' : null }, word(name))))),
      el('tbody', {}, days.present.map((number, index) => el('tr', {}, el('th', { scope: 'row' }, dateOf(index)), el('td', { class: 'number' }, number), el('td', { class: 'number' }, days.recorded[index])))))));
}
