// A chart of bars is a table with a bar in each row: read aloud it is its numbers.
function barTable(caption, head, rows, isShare = false) {
  const most = Math.max(1, ...rows.map(row => total(row.counts)));
  return el('div', { class: 'scroll' }, el('table', {},
    el('caption', { class: 'hidden' }, caption),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, head), el('th', { scope: 'col', class: 'number' }, word('count')), el('th', { scope: 'col', 'aria-hidden': 'true' }))),
    el('tbody', {}, rows.map(row => el('tr', {},
      el('th', { scope: 'row' }, row.name),
      el('td', { class: 'number' }, grouped(total(row.counts))),
      el('td', { class: 'bar', 'aria-hidden': 'true' }, stackedBar(row.counts, isShare ? Math.max(1, total(row.counts)) : most)))))));
}

function stackedBar(counts, most) {
  let left = 0;
  const parts = [...counts].map((count, status) => [count, DATA.statuses[status]]).filter(([count]) => count > 0).map(([count, status]) => {
    const part = svg('rect', { x: left, y: 0, width: 1000 * count / most, height: 10, class: status.name }, svg('title', {}, `${say(status.term)} ${count}`));
    left += 1000 * count / most;
    return part;
  });
  return svg('svg', { viewBox: '0 0 1000 10', preserveAspectRatio: 'none' }, parts);
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
    svg('svg', { viewBox: `-40 -8 ${width + 48} ${height + 32}`, role: 'img', 'aria-label': word('inVillage') },
      days.recorded.map((number, index) => column(number, index, 'recorded')),
      days.present.map((number, index) => column(number, index, 'present')),
      svg('line', { x1: 0, x2: width, y1: height, y2: height }),
      [0, .5, 1].map(part => svg('text', { x: -6, y: height - height * part + 4, 'text-anchor': 'end' }, String(Math.round(most * part)))),
      days.present.map((_, index) => index % every === 0 ? svg('text', { x: index * step + step / 2, y: height + 16, 'text-anchor': 'middle' }, dateOf(index).slice(5)) : null)),
    el('figcaption', {}, sentence('days', Math.max(...days.present), Math.min(...days.present))),
    el('details', { class: 'screen' }, el('summary', {}, word('numbers')), el('table', {},
      el('thead', {}, el('tr', {}, ['day', 'present', 'recorded'].map((name, place) => el('th', { scope: 'col', class: place > 0 ? 'number' : null }, word(name))))),
      el('tbody', {}, days.present.map((number, index) => el('tr', {}, el('th', { scope: 'row' }, dateOf(index)), el('td', { class: 'number' }, number), el('td', { class: 'number' }, days.recorded[index])))))));
}
