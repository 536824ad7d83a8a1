export const make = (name, properties = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
        if (key.includes('-') || key === 'role' || key === 'for') {
            element.setAttribute(key, value);
        } else {
            element[key] = value;
        }
    }

    element.append(...children);
    return element;
};

export const button = (label, action, className = 'button') => {
    const element = make('button', { type: 'button', className }, label);
    element.addEventListener('click', action);
    return element;
};
