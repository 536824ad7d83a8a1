// One field of rich text: the text area stays what the form sends, and gets the markup on every change.
import { Editor } from '@tiptap/core';
import { button, make } from './dom.js';
import { parse, toHtml } from './html.js';
import { lossesOf } from './losses.js';
import { openPanel } from './panels.js';
import { extensions } from './schema.js';
import { Toolbar } from './toolbar.js';

export class RichTextField {
    #wrapper;
    #area;
    #labels;
    #label;
    #parts = [];
    #editor;
    #toolbar;

    constructor(wrapper) {
        this.#wrapper = wrapper;
        this.#area = wrapper.querySelector('textarea');
        this.#labels = JSON.parse(wrapper.dataset.labels);
        this.#label = this.#area.labels[0];
        this.#label?.addEventListener('click', event => this.#onReference(event));
        document.addEventListener('click', event => {
            if (event.target.closest?.('a[href]')?.getAttribute('href') === `#${this.#area.id}`) {
                this.#onReference(event);
            }
        });
        if (wrapper.dataset.richText === 'source') {
            this.#showSource();
        } else {
            this.#tryRich(false);
        }
    }

    // The editor takes over only when the text comes out of it as it went in.
    #tryRich(focus) {
        const losses = lossesOf(this.#area.value);
        if (losses === null) {
            this.#showRich(focus);
        } else {
            this.#showSource(this.#warning(losses, false), focus);
        }
    }

    #warning(losses, isOpen) {
        const { losesNamed, losesSome, losesNow } = this.#labels;
        const named = losses.join(', ');
        const start = named === '' ? losesSome : losesNamed.replace('{0}', named);
        return isOpen ? `${start} ${losesNow}` : start;
    }

    #showSource(warning, focus) {
        this.#clear();
        this.#area.hidden = false;
        const open = warning === undefined
            ? button(this.#labels.rich, () => this.#tryRich(true))
            : button(this.#labels.richAllTheSame, () => this.#showRich(true));
        this.#add(make('div', { className: 'rich-text__source' }, ...this.#note(warning), open));
        if (focus) {
            this.#area.focus();
        }
    }

    #note(text) {
        return text === undefined ? [] : [make('p', { className: 'rich-text__note' }, text)];
    }

    #showRich(focus) {
        const losses = lossesOf(this.#area.value);
        this.#clear();
        const page = make('div', { className: 'rich-text__page' });
        const panel = make('div', { className: 'rich-text__panel', role: 'group', hidden: true });
        const id = `${this.#area.id}-rich`;
        const editor = this.#editor = new Editor({
            element: page,
            extensions,
            content: parse(this.#area.value).toJSON(),
            injectCSS: false,
            editorProps: { attributes: this.#attributes(id), handleKeyDown: (view, event) => this.#onKey(view, event, open) },
            onUpdate: () => this.#write(),
        });
        // The view's own focus is there at once; the editor's command gives it a frame later, and the keys of that frame are lost.
        const close = () => {
            editor.view.focus();
            panel.hidden = true;
            panel.replaceChildren();
            toolbar.show(null);
        };
        const open = name => {
            const wasOpen = panel.dataset.tool === name && !panel.hidden;
            close();
            if (!wasOpen) {
                panel.dataset.tool = name;
                toolbar.show(name);
                openPanel(name, panel, editor, this.#labels, close);
            }
        };
        const toolbar = this.#toolbar = new Toolbar(editor, this.#labels, { controls: id, openPanel: open });
        editor.on('transaction', () => toolbar.refresh());
        this.#area.hidden = true;
        this.#add(
            ...this.#note(losses === null ? undefined : this.#warning(losses, true)),
            make('div', { className: 'rich-text__frame' }, toolbar.element, panel, page),
            make('div', { className: 'rich-text__source' }, make('span', { className: 'rich-text__keys', id: `${this.#area.id}-keys` }, this.#labels.keys), button(this.#labels.source, () => this.#showSource(undefined, true), 'link')));
        if (focus) {
            editor.view.focus();
        }
    }

    #attributes(id) {
        const given = ['aria-invalid', 'lang', 'dir'].map(name => [name, this.#area.getAttribute(name)]).filter(([, value]) => value !== null);
        if (this.#label) {
            this.#label.id ||= `${this.#area.id}-label`;
        }

        return {
            id, role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true',
            'aria-describedby': [this.#area.getAttribute('aria-describedby'), `${this.#area.id}-keys`].filter(Boolean).join(' '),
            ...(this.#label ? { 'aria-labelledby': this.#label.id } : {}),
            ...(this.#area.required ? { 'aria-required': 'true' } : {}),
            ...Object.fromEntries(given),
        };
    }

    #onKey(view, event, open) {
        // The browser tells of a selection after the next key may have come: End and Enter at once would replace what was selected before End.
        view.domObserver.flush();
        if (event.altKey && event.key === 'F10') {
            this.#toolbar.focus();
        } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
            open('link');
        } else {
            return false;
        }

        event.preventDefault();
        return true;
    }

    #write() {
        this.#area.value = toHtml(this.#editor.state.doc);
        this.#area.dispatchEvent(new Event('input', { bubbles: true }));
    }

    // The label and the list of errors point at the text area, which is not there to be seen.
    #onReference(event) {
        if (this.#editor) {
            event.preventDefault();
            this.#editor.view.focus();
            this.#wrapper.scrollIntoView({ block: 'nearest' });
        }
    }

    #add(...elements) {
        this.#parts.push(...elements);
        this.#area.before(...elements);
    }

    #clear() {
        this.#editor?.destroy();
        this.#editor = undefined;
        this.#toolbar = undefined;
        this.#parts.splice(0).forEach(part => part.remove());
    }
}
