// Searches for items of a picker without sending the form.
for (const picker of document.querySelectorAll('[data-picker]')) {
    const items = picker.querySelector('[data-picker-items]');
    const template = picker.querySelector('[data-picker-item]');
    const search = picker.querySelector('[data-picker-search]');
    const query = search.querySelector('input');
    const button = search.querySelector('button');
    const more = picker.querySelector('[data-picker-more]');
    const status = picker.querySelector('[data-picker-none-found]');

    const made = item => {
        const row = template.content.firstElementChild.cloneNode(true);
        row.querySelector('input').value = item.id;
        for (const title of row.querySelectorAll('[data-title]')) {
            title.textContent = item.title;
        }

        for (const type of row.querySelectorAll('[data-type]')) {
            type.textContent = item.typeName;
        }

        if (item.isPublished) {
            row.querySelector('[data-draft]').remove();
        }

        // Of files.
        for (const path of row.querySelectorAll('[data-path]')) {
            path.value = item.id;
        }

        const thumbnail = row.querySelector('[data-thumbnail]');
        if (thumbnail && item.thumbnail) {
            thumbnail.src = item.thumbnail;
            thumbnail.hidden = false;
        }

        return row;
    };

    // What is chosen stays, whatever is searched for next; it stays, too, when it was chosen before and is not now.
    const show = found => {
        const kept = [...items.children].filter(row => row.hasAttribute('data-picker-none') || row.querySelector('input').checked || row.querySelector('input').defaultChecked);
        const ids = new Set(kept.map(row => row.querySelector('input').value));
        items.replaceChildren(...kept, ...found.items.filter(item => !ids.has(item.id)).map(made));
        more.hidden = !found.hasMore;
        status.textContent = found.items.length === 0 ? status.dataset.text : '';
    };

    // What is chosen is in the order of its rows; those between two of them that are not chosen stay behind.
    const moved = picker.querySelector('[data-picker-moved]');
    items.addEventListener('click', event => {
        const button = event.target.closest('[data-picker-move]');
        if (!button) {
            return;
        }

        event.preventDefault();
        const row = button.closest('li');
        const chosen = [...items.children].filter(other => other.querySelector('input').checked);
        const step = Number(button.dataset.pickerMove);
        const other = chosen[chosen.indexOf(row) + step];
        if (other) {
            other[step < 0 ? 'before' : 'after'](row);
            row.querySelector('input').dispatchEvent(new Event('change', { bubbles: true }));
            button.focus();
        }

        const place = [...items.children].filter(each => each.querySelector('input').checked).indexOf(row) + 1;
        moved.textContent = moved.dataset.text.replace('{0}', row.querySelector('input').value).replace('{1}', place).replace('{2}', chosen.length);
    });

    let waiting;
    let asked;
    const find = async () => {
        clearTimeout(waiting);
        asked?.abort();
        asked = new AbortController();
        const separator = picker.dataset.picker.includes('?') ? '&' : '?';
        try {
            const response = await fetch(picker.dataset.picker + separator + new URLSearchParams({ query: query.value }), { signal: asked.signal, headers: { Accept: 'application/json' } });
            if (response.ok && !response.redirected) {
                show(await response.json());
            }
        } catch (error) {
            if (error.name !== 'AbortError') {
                throw error;
            }
        }
    };

    search.hidden = false;
    button.type = 'button';
    button.addEventListener('click', find);
    query.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(find, 300);
    });
    query.addEventListener('keydown', event => {
        if (event.key === 'Enter') {
            event.preventDefault();
            find();
        }
    });
}
