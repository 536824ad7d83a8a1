// Shows, while somebody types, the address that an item will have.
const titleOf = form => form.querySelector('[name="TitlePart.Title"]:not(:disabled)');
const cultureOf = form => form.querySelector('[name="LocalizationPart.Culture"]');

for (const field of document.querySelectorAll('[data-address]')) {
    const path = field.querySelector('input');
    const text = field.querySelector('[data-address-text]');
    const label = field.querySelector('[data-address-label]');
    const form = path?.form;
    if (!form) {
        continue;
    }

    let waiting;
    let asked;
    const show = ({ address, note }) => {
        label.hidden = !address;
        text.textContent = address ?? note ?? '';
    };
    const ask = async () => {
        asked?.abort();
        asked = new AbortController();
        const query = new URLSearchParams({ path: path.value });
        if (titleOf(form)) {
            query.set('title', titleOf(form).value);
        }

        if (cultureOf(form)) {
            query.set('culture', cultureOf(form).value);
        }

        const separator = field.dataset.address.includes('?') ? '&' : '?';
        try {
            const response = await fetch(field.dataset.address + separator + query, { signal: asked.signal, headers: { Accept: 'application/json' } });
            show(response.ok && !response.redirected ? await response.json() : {});
        } catch (error) {
            if (error.name !== 'AbortError') {
                // Not reachable now: better no address than an old one.
                show({});
            }
        }
    };
    const soon = () => {
        clearTimeout(waiting);
        waiting = setTimeout(ask, 300);
    };
    [path, titleOf(form), cultureOf(form)].forEach(input => input?.addEventListener('input', soon));
}
