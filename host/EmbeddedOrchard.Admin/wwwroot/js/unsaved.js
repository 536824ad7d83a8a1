// Asks before a form with unsaved changes is left. A form takes part with data-unsaved; with data-unsaved="changed" it has
// changes from the start, because the server shows again what it has not saved.
const forms = [...document.querySelectorAll('form[data-unsaved]')];
const sent = new Set();

const isChosenFirst = select => select.type === 'select-one' && ![...select.options].some(option => option.defaultSelected);

const isChanged = field => {
    if (!field.name || field.disabled || field.dataset.unsaved === 'never') {
        return false;
    }

    switch (field.type) {
        case 'checkbox':
        case 'radio':
            return field.checked !== field.defaultChecked;
        case 'select-one':
        case 'select-multiple':
            return [...field.options].some((option, index) => option.selected !== (isChosenFirst(field) ? index === 0 : option.defaultSelected));
        case 'hidden':
        case 'submit':
        case 'button':
        case 'fieldset':
        case 'output':
            return false;
        default:
            return field.value !== field.defaultValue;
    }
};

const isUnsaved = form => !sent.has(form) && (form.dataset.unsaved === 'changed' || [...form.elements].some(isChanged));

addEventListener('beforeunload', event => {
    if (forms.some(isUnsaved)) {
        event.preventDefault();
    }
});

for (const form of forms) {
    form.addEventListener('submit', event => {
        // What opens in another tab, such as a preview, leaves this form where it is.
        if (!event.defaultPrevented && (event.submitter?.formTarget || form.target) !== '_blank') {
            sent.add(form);
        }
    });
}

// Back from where the form went.
addEventListener('pageshow', () => sent.clear());
