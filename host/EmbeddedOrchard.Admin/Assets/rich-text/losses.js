// What a text would lose on its way through the editor: both are read as tokens that leave out what makes no difference.
import { bodyOf, parse, toHtml } from './html.js';

const marks = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'font', 'big', 'tt', 'label']);
const same = { b: 'strong', i: 'em', strike: 's' };
const textBlocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'dt', 'summary', 'caption', 'figcaption']);
const groups = new Set(['tbody', 'tr']);

const nameOf = element => same[element.localName] ?? element.localName;

const attributesOf = element => [...element.attributes]
    .filter(({ name, value }) => !((name === 'colspan' || name === 'rowspan') && value === '1'))
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join('');

const markOf = element => {
    const attributes = attributesOf(element);
    return nameOf(element) === 'span' && attributes === '' ? null : nameOf(element) + attributes;
};

class Tokens {
    list = [];
    #run = [];

    constructor(body) {
        this.#children(body, []);
        this.#flush(body);
    }

    #children(element, wrapped) {
        for (const child of element.childNodes) {
            if (child.nodeType === Node.TEXT_NODE) {
                this.#run.push({ text: child.data, wrapped });
            } else if (child.nodeType === Node.ELEMENT_NODE) {
                this.#element(child, element, wrapped);
            }
        }
    }

    #element(element, parent, wrapped) {
        const name = nameOf(element);
        const isCode = name === 'code' && parent.localName === 'pre';
        if (name === 'br' || name === 'img' || name === 'wbr') {
            this.#run.push({ thing: name + attributesOf(element), wrapped });
        } else if (marks.has(element.localName)) {
            const mark = isCode && element.attributes.length === 0 ? null : markOf(element);
            this.#children(element, mark === null || wrapped.includes(mark) ? wrapped : [...wrapped, mark]);
        } else {
            this.#flush(parent);
            this.#block(element, name);
        }
    }

    #block(element, name) {
        const attributes = attributesOf(element);
        const isTransparent = (name === 'tbody' && attributes === '') || (name === 'p' && attributes === '');
        if (name === 'thead' && attributes === '' && [...element.querySelectorAll('tr')].every(row => [...row.children].every(cell => cell.localName === 'th'))) {
            this.#children(element, []);
            return;
        }

        if (!isTransparent) {
            this.list.push(name + attributes);
        }

        this.#children(element, []);
        this.#flush(element);
        if (!isTransparent) {
            this.list.push('/' + name);
        }
    }

    // One run of text and things between two borders of blocks. Text that stands in no block of its own counts as a paragraph.
    #flush(block) {
        const items = block.localName === 'pre' ? this.#run : this.#collapsed();
        this.#run = [];
        if (items.length === 0 || groups.has(block.localName)) {
            return;
        }

        const isParagraph = !textBlocks.has(block.localName) || (block.localName === 'p' && attributesOf(block) === '');
        this.list.push(...(isParagraph ? ['p'] : []), ...this.#joined(items), ...(isParagraph ? ['/p'] : []));
    }

    #collapsed() {
        const items = [];
        let afterSpace = true;
        for (const { text, thing, wrapped } of this.#run) {
            if (thing !== undefined) {
                if (thing.startsWith('br')) {
                    this.#trimEnd(items);
                }

                items.push({ thing, wrapped });
                afterSpace = thing.startsWith('br');
                continue;
            }

            let short = text.replace(/[ \t\n\r\f]+/g, ' ');
            short = afterSpace ? short.replace(/^ /, '') : short;
            if (short !== '') {
                items.push({ text: short, wrapped });
                afterSpace = short.endsWith(' ');
            }
        }

        this.#trimEnd(items);
        return items;
    }

    #trimEnd(items) {
        const last = items.at(-1);
        if (last?.text?.endsWith(' ')) {
            last.text = last.text.slice(0, -1);
            if (last.text === '') {
                items.pop();
            }
        }
    }

    #joined(items) {
        const joined = [];
        for (const { text, thing, wrapped } of items) {
            const key = [...wrapped].sort().join(' / ');
            const last = joined.at(-1);
            if (thing === undefined && last?.key === key && last.text !== undefined) {
                last.text += text;
            } else {
                joined.push({ key, text, thing });
            }
        }

        return joined.map(({ key, text, thing }) => (thing === undefined ? `[${key}] ${text}` : `[${key}] <${thing}>`));
    }
}

const tokensOf = html => new Tokens(bodyOf(html)).list;

const counts = html => {
    const found = new Map();
    const count = name => found.set(name, (found.get(name) ?? 0) + 1);
    for (const element of bodyOf(html).querySelectorAll('*')) {
        count(`<${nameOf(element)}>`);
        [...element.attributes].forEach(({ name }) => count(name));
    }

    return found;
};

/** Null when nothing would be lost; else the names of the elements and attributes that would, if they can be told. */
export const lossesOf = html => {
    const after = toHtml(parse(html));
    if (tokensOf(html).join('\n') === tokensOf(after).join('\n')) {
        return null;
    }

    const left = counts(after);
    const ignored = new Set(['<p>', '<tbody>', '<thead>', '<span>']);
    return [...counts(html)].filter(([name, count]) => !ignored.has(name) && (left.get(name) ?? 0) < count).map(([name]) => name);
};
