// What a tool asks before it does something: the address of a link, a picture, a table.
import { button, make } from './dom.js';

let last = 0;

const input = (label, value, type = 'text') => {
    const id = `rich-text-${++last}`;
    const element = make('input', { id, type, value: value ?? '', autocomplete: 'off', spellcheck: type !== 'url' });
    // Said with the form's own fields, it would be sent with them.
    element.dataset.unsaved = 'never';
    return { element, field: make('div', { className: 'field' }, make('label', { for: id }, label), element) };
};

// A script in an address is refused by the editor itself; here only what was typed is made whole.
const whole = address => (/^(www\.)/i.test(address) ? `https://${address}` : address);

const link = (editor, labels, close) => {
    const { element, field } = input(labels.linkAddress, editor.getAttributes('link').href);
    element.inputMode = 'url';
    const apply = () => {
        const href = whole(element.value.trim());
        const { from, empty } = editor.state.selection;
        if (href === '') {
            editor.chain().extendMarkRange('link').unsetLink().run();
        } else if (empty && !editor.isActive('link')) {
            editor.chain().insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).setTextSelection(from + href.length).run();
        } else {
            editor.chain().extendMarkRange('link').setLink({ href }).run();
        }

        close();
    };
    const remove = () => {
        editor.chain().extendMarkRange('link').unsetLink().run();
        close();
    };
    return { fields: [field], buttons: [[labels.apply, apply], ...(editor.isActive('link') ? [[labels.linkRemove, remove]] : [])] };
};

const image = (editor, labels, close) => {
    const now = editor.getAttributes('image');
    const address = input(labels.imageAddress, now.src);
    const text = input(labels.imageText, now.alt);
    const apply = () => {
        const src = address.element.value.trim();
        if (src !== '') {
            const attrs = { ...now, src, alt: text.element.value };
            editor.chain().insertContent({ type: 'image', attrs }).run();
        }

        close();
    };
    return { fields: [address.field, text.field], buttons: [[labels.apply, apply]] };
};

const table = (editor, labels, close) => {
    if (editor.isActive('table')) {
        const on = command => () => editor.chain()[command]().run();
        const caption = input(labels.tableCaption, editor.getAttributes('table').caption);
        const rename = () => {
            editor.chain().updateAttributes('table', { caption: caption.element.value.trim() || null }).run();
            close();
        };
        const remove = () => {
            editor.chain().deleteTable().run();
            close();
        };
        return {
            fields: [caption.field],
            buttons: [
                [labels.apply, rename], [labels.rowAdd, on('addRow')], [labels.rowRemove, on('deleteRow')], [labels.columnAdd, on('addColumn')], [labels.columnRemove, on('deleteColumn')],
                [labels.headRow, on('toggleHeadRow')], [labels.headColumn, on('toggleHeadColumn')], [labels.tableRemove, remove],
            ],
        };
    }

    const caption = input(labels.tableCaption);
    const rows = input(labels.tableRows, '3', 'number');
    const columns = input(labels.tableColumns, '3', 'number');
    const number = ({ element }) => Math.min(50, Math.max(1, parseInt(element.value, 10) || 1));
    const apply = () => {
        editor.chain().insertTable({ caption: caption.element.value.trim(), rows: number(rows), columns: number(columns) }).run();
        close();
    };
    return { fields: [caption.field, rows.field, columns.field], buttons: [[labels.apply, apply]] };
};

const panels = { link, image, table };

/** The panel of a tool, with the focus in its first field. */
export const openPanel = (name, element, editor, labels, close) => {
    const { fields, buttons } = panels[name](editor, labels, close);
    element.setAttribute('aria-label', labels[name]);
    element.replaceChildren(
        ...fields,
        make('div', { className: 'rich-text__buttons' }, ...buttons.map(([label, action]) => button(label, action)), button(labels.cancel, close, 'link')),
    );
    element.hidden = false;
    element.onkeydown = event => {
        if (event.key === 'Escape') {
            event.preventDefault();
            close();
        } else if (event.key === 'Enter' && event.target.localName === 'input') {
            // Enter would send the whole form.
            event.preventDefault();
            buttons[0][1]();
        }
    };
    element.querySelector('input')?.focus();
};
