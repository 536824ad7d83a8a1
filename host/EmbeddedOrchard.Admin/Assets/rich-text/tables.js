// Tables as pages need them: a caption, heads with a scope, and no styles or widths.
import { Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import {
    addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, tableEditing, toggleHeaderColumn, toggleHeaderRow,
} from '@tiptap/pm/tables';

const span = name => ({
    default: 1,
    parseHTML: element => Math.max(1, parseInt(element.getAttribute(name) ?? '', 10) || 1),
    renderHTML: attributes => (attributes[name] > 1 ? { [name]: attributes[name] } : {}),
});

const cell = (name, tag, tableRole) => Node.create({
    name,
    content: 'block+',
    isolating: true,
    tableRole,
    extendNodeSchema: extension => (extension.name === name ? { tableRole } : {}),
    addAttributes: () => ({
        colspan: span('colspan'),
        rowspan: span('rowspan'),
        colwidth: { default: null, rendered: false, parseHTML: () => null },
        scope: { default: null, parseHTML: element => element.getAttribute('scope') },
        headers: { default: null, parseHTML: element => element.getAttribute('headers') },
        abbr: { default: null, parseHTML: element => element.getAttribute('abbr') },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
});

const Row = Node.create({
    name: 'tableRow',
    content: '(tableCell | tableHeader)*',
    extendNodeSchema: extension => (extension.name === 'tableRow' ? { tableRole: 'row' } : {}),
    parseHTML: () => [{ tag: 'tr' }],
    renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

const run = command => () => ({ state, dispatch }) => command(state, dispatch);

const filled = (schema, caption, rows, columns) => {
    const row = type => schema.nodes.tableRow.create(null, Array.from({ length: columns }, () => type.createAndFill()));
    return schema.nodes.table.create({ caption }, [
        row(schema.nodes.tableHeader),
        ...Array.from({ length: rows - 1 }, () => row(schema.nodes.tableCell)),
    ]);
};

const Table = Node.create({
    name: 'table',
    group: 'block',
    content: 'tableRow+',
    isolating: true,
    extendNodeSchema: extension => (extension.name === 'table' ? { tableRole: 'table' } : {}),
    addAttributes: () => ({
        caption: { default: null, rendered: false, parseHTML: element => element.querySelector(':scope > caption')?.textContent.trim() ?? null },
    }),
    parseHTML: () => [{ tag: 'caption', ignore: true }, { tag: 'table' }],
    renderHTML: ({ node, HTMLAttributes }) => node.attrs.caption
        ? ['table', HTMLAttributes, ['caption', { contenteditable: 'false' }, node.attrs.caption], ['tbody', 0]]
        : ['table', HTMLAttributes, ['tbody', 0]],
    addProseMirrorPlugins: () => [tableEditing()],
    addCommands: () => ({
        insertTable: ({ caption, rows, columns }) => ({ state, tr, dispatch }) => {
            if (dispatch) {
                const start = tr.selection.from + 1;
                tr.replaceSelectionWith(filled(state.schema, caption || null, rows, columns));
                tr.setSelection(TextSelection.near(tr.doc.resolve(start))).scrollIntoView();
            }

            return true;
        },
        addRow: run(addRowAfter),
        addColumn: run(addColumnAfter),
        deleteRow: run(deleteRow),
        deleteColumn: run(deleteColumn),
        deleteTable: run(deleteTable),
        toggleHeadRow: run(toggleHeaderRow),
        toggleHeadColumn: run(toggleHeaderColumn),
    }),
});

export const tables = [Table, Row, cell('tableCell', 'td', 'cell'), cell('tableHeader', 'th', 'header_cell')];
