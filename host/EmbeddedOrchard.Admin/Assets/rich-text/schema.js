// What the editor can hold. Everything else is found by losses.js before the editor takes over.
import { Extension, Mark, Node, getSchema } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { ListItem } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { tables } from './tables.js';

// As it stands in the markup: TipTap alone would make numbers of titles like "007".
const attribute = (name, more = {}) => ({
    default: null,
    parseHTML: element => element.getAttribute(name),
    renderHTML: attributes => (attributes[name] === null || attributes[name] === undefined ? {} : { [name]: String(attributes[name]) }),
    ...more,
});

const attributes = names => Object.fromEntries(names.map(name => [name, attribute(name)]));

const common = ['lang', 'dir', 'title', 'class'];

const inline = (tag, { also = [], own = [], sometimes = false } = {}) => Mark.create({
    name: tag,
    excludes: '',
    parseHTML: () => [tag, ...also].map(one => ({
        tag: one,
        getAttrs: element => (sometimes && ![...common, 'id'].some(name => element.hasAttribute(name)) ? false : null),
    })),
    addAttributes: () => attributes(own),
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
});

const inlines = [
    ...['abbr', 'bdi', 'bdo', 'cite', 'code', 'dfn', 'kbd', 'mark', 'samp', 'small', 'sub', 'sup', 'var'].map(tag => inline(tag)),
    inline('s', { also: ['strike'] }),
    inline('q', { own: ['cite'] }),
    inline('del', { own: ['cite', 'datetime'] }),
    inline('ins', { own: ['cite', 'datetime'] }),
    inline('time', { own: ['datetime'] }),
    inline('span', { sometimes: true }),
];

const Image = Node.create({
    name: 'image',
    inline: true,
    group: 'inline',
    draggable: true,
    parseHTML: () => [{ tag: 'img[src]:not([src^="data:"])' }],
    addAttributes: () => attributes(['src', 'alt', 'width', 'height', 'loading']),
    renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
});

// Tab leaves the editor, wherever the caret is: nobody is trapped who has only a keyboard.
const Item = ListItem.extend({
    addKeyboardShortcuts() {
        return {
            Enter: () => this.editor.commands.splitListItem(this.name),
            'Mod-]': () => this.editor.commands.sinkListItem(this.name),
            'Mod-[': () => this.editor.commands.liftListItem(this.name),
        };
    },
});

const Attributes = Extension.create({
    name: 'attributes',
    addGlobalAttributes: () => [
        { types: '*', attributes: { ...attributes(common), id: attribute('id', { keepOnSplit: false }) } },
        { types: ['blockquote'], attributes: attributes(['cite']) },
        { types: ['listItem'], attributes: { value: attribute('value', { keepOnSplit: false }) } },
        { types: ['orderedList'], attributes: attributes(['reversed', 'type']) },
    ],
});

export const extensions = [
    StarterKit.configure({
        code: false,
        listItem: false,
        strike: false,
        trailingNode: false,
        link: false,
    }),
    Link.extend({ addAttributes: () => attributes(['href', 'target', 'rel', 'hreflang']) })
        .configure({ openOnClick: false, autolink: false, HTMLAttributes: { target: null, rel: null, class: null } }),
    Item,
    Image,
    ...inlines,
    ...tables,
    Attributes,
];

export const schema = getSchema(extensions);
