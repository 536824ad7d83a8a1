// From markup to the editor's document and back. All of it in documents that run and load nothing.
import { DOMParser as ModelParser, DOMSerializer } from '@tiptap/pm/model';
import { schema } from './schema.js';

export const bodyOf = html => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;

export const parse = html => ModelParser.fromSchema(schema).parse(bodyOf(html));

const isPlain = element => element?.localName === 'p' && element.attributes.length === 0;

// <li><p>one</p></li> is how the editor thinks, <li>one</li> is how people write.
const unwrap = cell => {
    const [first, ...others] = cell.children;
    const isList = element => element.localName === 'ul' || element.localName === 'ol';
    if (isPlain(first) && (cell.localName === 'li' ? others.every(isList) : others.length === 0)) {
        first.replaceWith(...first.childNodes);
    }
};

const isHead = row => row.children.length > 0 && [...row.children].every(cell => cell.localName === 'th');

// Rows of nothing but headings at the top are the head.
const arrange = table => {
    const rows = [...table.rows];
    const count = rows.findIndex(row => !isHead(row));
    const heads = count < 0 ? [] : rows.slice(0, count);
    [...table.children].filter(child => ['thead', 'tbody', 'tfoot'].includes(child.localName)).forEach(group => group.remove());
    for (const [name, content] of [['thead', heads], ['tbody', rows.slice(heads.length)]]) {
        if (content.length > 0) {
            table.append(table.ownerDocument.createElement(name));
            table.lastChild.append(...content);
        }
    }

    table.querySelector(':scope > caption')?.removeAttribute('contenteditable');
};

export const toHtml = doc => {
    if (doc.childCount === 1 && doc.firstChild.isTextblock && doc.firstChild.content.size === 0) {
        return '';
    }

    const holder = document.implementation.createHTMLDocument('').body;
    DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: holder.ownerDocument }, holder);
    holder.querySelectorAll('table').forEach(arrange);
    holder.querySelectorAll('li, td, th').forEach(unwrap);
    return [...holder.children].map(block => block.outerHTML).join('\n');
};
