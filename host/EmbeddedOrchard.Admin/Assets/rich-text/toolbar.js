// A toolbar with one tab stop: the arrows move inside it.
import { make } from './dom.js';
import { icon } from './icons.js';

const heading = level => ({
    run: chain => chain.toggleHeading({ level }),
    isOn: editor => editor.isActive('heading', { level }),
});

const tools = {
    paragraph: { run: chain => chain.setParagraph(), isOn: editor => editor.isActive('paragraph') },
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    bold: { run: chain => chain.toggleBold(), isOn: editor => editor.isActive('bold'), keys: 'Control+B' },
    italic: { run: chain => chain.toggleItalic(), isOn: editor => editor.isActive('italic'), keys: 'Control+I' },
    subscript: { run: chain => chain.toggleMark('sub'), isOn: editor => editor.isActive('sub') },
    superscript: { run: chain => chain.toggleMark('sup'), isOn: editor => editor.isActive('sup') },
    link: { opens: true, isOn: editor => editor.isActive('link'), keys: 'Control+K' },
    bulletList: { run: chain => chain.toggleBulletList(), isOn: editor => editor.isActive('bulletList') },
    orderedList: { run: chain => chain.toggleOrderedList(), isOn: editor => editor.isActive('orderedList') },
    indent: { run: chain => chain.sinkListItem('listItem'), keys: 'Control+]' },
    outdent: { run: chain => chain.liftListItem('listItem'), keys: 'Control+[' },
    blockquote: { run: chain => chain.toggleBlockquote(), isOn: editor => editor.isActive('blockquote') },
    table: { opens: true, isOn: editor => editor.isActive('table') },
    image: { opens: true, isOn: editor => editor.isActive('image') },
    undo: { run: chain => chain.undo(), stays: true, keys: 'Control+Z' },
    redo: { run: chain => chain.redo(), stays: true, keys: 'Control+Shift+Z' },
    clear: { run: chain => chain.unsetAllMarks().clearNodes() },
};

const breaksAfter = new Set(['heading4', 'superscript', 'link', 'outdent', 'image', 'redo']);

export class Toolbar {
    #buttons = new Map();
    #current;

    constructor(editor, labels, { controls, openPanel }) {
        this.editor = editor;
        this.element = make('div', { className: 'rich-text__toolbar', role: 'toolbar', 'aria-label': labels.toolbar, 'aria-controls': controls });
        for (const [name, tool] of Object.entries(tools)) {
            this.element.append(this.#button(name, tool, labels[name], openPanel));
            if (breaksAfter.has(name)) {
                this.element.append(make('span', { className: 'rich-text__gap', 'aria-hidden': 'true' }));
            }
        }

        this.#moveTo(this.#all[0], false);
        this.element.addEventListener('keydown', event => this.#onKey(event));
        // The selection in the text stays when a tool is pressed.
        this.element.addEventListener('mousedown', event => event.preventDefault());
        this.refresh();
    }

    focus() {
        this.#current.focus();
    }

    refresh() {
        for (const [name, { run, isOn, opens }] of Object.entries(tools)) {
            const element = this.#buttons.get(name);
            if (isOn && !opens) {
                element.setAttribute('aria-pressed', String(isOn(this.editor)));
            }

            element.classList.toggle('rich-text__tool--on', Boolean(isOn?.(this.editor)));
            // Not the attribute "disabled": that would take the focus away from whoever is on it.
            element.setAttribute('aria-disabled', String(Boolean(run) && !isOn?.(this.editor) && !run(this.editor.can().chain()).run()));
        }
    }

    /** Which panel is open, by the name of its tool. */
    show(opened) {
        for (const [name, { opens }] of Object.entries(tools)) {
            if (opens) {
                this.#buttons.get(name).setAttribute('aria-expanded', String(name === opened));
            }
        }
    }

    get #all() {
        return [...this.#buttons.values()];
    }

    #button(name, tool, label, openPanel) {
        const element = make('button', { type: 'button', className: 'rich-text__tool', title: label, tabIndex: -1, 'aria-label': label }, icon(name));
        element.dataset.tool = name;
        if (tool.keys) {
            element.setAttribute('aria-keyshortcuts', tool.keys);
        }

        if (tool.opens) {
            element.setAttribute('aria-expanded', 'false');
        }

        element.addEventListener('click', () => {
            this.#moveTo(element, false);
            if (tool.opens) {
                openPanel(name);
            } else if (element.getAttribute('aria-disabled') !== 'true') {
                tool.run(this.editor.chain()).run();
                if (!tool.stays) {
                    this.editor.view.focus();
                }
            }
        });
        this.#buttons.set(name, element);
        return element;
    }

    #onKey(event) {
        const all = this.#all;
        const forward = getComputedStyle(this.element).direction === 'rtl' ? -1 : 1;
        const index = all.indexOf(document.activeElement);
        const next = {
            ArrowRight: index + forward, ArrowLeft: index - forward, Home: 0, End: all.length - 1,
        }[event.key];
        if (next !== undefined && index >= 0) {
            event.preventDefault();
            this.#moveTo(all[(next + all.length) % all.length], true);
        } else if (event.key === 'Escape') {
            this.editor.view.focus();
        }
    }

    #moveTo(element, focus) {
        this.#current?.setAttribute('tabindex', '-1');
        this.#current = element;
        element.setAttribute('tabindex', '0');
        if (focus) {
            element.focus();
        }
    }
}
