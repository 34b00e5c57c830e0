// Every text becomes a text node, so nothing in the data is ever read as markup.
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

const el = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
const svg = (tag, attributes = {}, ...children) => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

const link = (page, text, attributes = {}) => el('a', { href: `#/${page}`, ...attributes }, text);
const statusBadge = status => el('span', { class: `status ${status.name}` }, say(status.term));
const subjectLink = subject => link(`subject/${encodeURIComponent(subjectKey(subject))}`, subjectName(subject));
const tag = (text, kind = '') => el('span', { class: `tag ${kind}` }, text);
