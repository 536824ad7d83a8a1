// Drawn here: strokes on a field of 20 by 20, or a few letters.
const letters = { paragraph: '¶', heading2: 'H2', heading3: 'H3', heading4: 'H4', bold: 'B', italic: 'I', subscript: 'x₂', superscript: 'x²' };

const strokes = {
    link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
    bulletList: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
    orderedList: 'M8 5h9M8 10h9M8 15h9M3 3.5l1-.5v4M2.8 9h1.8l-1.8 2.6h2M2.8 13.5h1.7l-1 1.3c1.6 0 1.4 2.2-.8 1.7',
    indent: 'M9 5h8M9 10h8M9 15h8M3 7l3 3-3 3',
    outdent: 'M9 5h8M9 10h8M9 15h8M6 7l-3 3 3 3',
    blockquote: 'M4 5v10M8 6h9M8 10h9M8 14h6',
    table: 'M3 4h14v12H3zM3 8h14M3 12h14M9 4v12',
    image: 'M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 4M7 7.5h.01',
    undo: 'M7 4L3 8l4 4M3 8h8a5 5 0 0 1 0 9H8',
    redo: 'M13 4l4 4-4 4M17 8H9a5 5 0 0 0 0 9h3',
    clear: 'M5 4h10M10 4L8 13M12 12l5 5M17 12l-5 5',
};

const drawn = path => {
    const make = (name, attributes) => {
        const element = document.createElementNS('http://www.w3.org/2000/svg', name);
        Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
        return element;
    };
    const svg = make('svg', { viewBox: '0 0 20 20', width: '20', height: '20', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' });
    svg.append(make('path', { d: path }));
    return svg;
};

export const icon = name => {
    if (name in strokes) {
        return drawn(strokes[name]);
    }

    // Written by the style sheet: they are a picture of the tool and not its name.
    const text = document.createElement('span');
    text.className = 'rich-text__letters';
    text.dataset.letters = letters[name];
    return text;
};
