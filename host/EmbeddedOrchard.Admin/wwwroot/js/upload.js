// Sends files one after the other and shows how far each is. Without this script the form sends them all at once.
for (const form of document.querySelectorAll('[data-upload]')) {
    const input = form.querySelector('input[type=file]');
    const button = form.querySelector('button');
    const list = form.querySelector('[data-upload-list]');
    const most = Number(form.dataset.upload);

    const line = name => {
        const row = document.createElement('li');
        const bar = document.createElement('progress');
        const words = document.createElement('span');
        bar.max = 1;
        bar.value = 0;
        bar.setAttribute('aria-label', name);
        words.textContent = name;
        row.append(words, bar);
        list.append(row);

        return {
            move: part => { bar.value = part; },
            end: (text, isWrong) => {
                bar.remove();
                words.textContent = `${name}: ${text}`;
                row.classList.toggle('error', isWrong);
            },
        };
    };

    const send = (file, move) => new Promise(resolve => {
        const data = new FormData(form);
        data.delete(input.name);
        data.append(input.name, file);
        const request = new XMLHttpRequest();
        request.open('POST', form.action);
        request.setRequestHeader('Accept', 'application/json');
        request.responseType = 'json';
        request.upload.addEventListener('progress', event => move(event.lengthComputable ? event.loaded / event.total : 0));
        request.addEventListener('load', () => resolve(request.status === 200 && request.response ? request.response.files[0] : null));
        request.addEventListener('error', () => resolve(null));
        request.send(data);
    });

    // What the folder holds now.
    const showFiles = async () => {
        const response = await fetch(location.href);
        const files = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-upload-files]');
        if (files) {
            document.querySelector('[data-upload-files]').replaceWith(files);
        }
    };

    form.addEventListener('submit', async event => {
        if (input.files.length === 0) {
            return;
        }

        event.preventDefault();
        button.disabled = true;
        list.replaceChildren();
        for (const file of input.files) {
            const row = line(file.name);
            if (file.size > most) {
                row.end(form.dataset.uploadLarge, true);
                continue;
            }

            const answer = await send(file, row.move);
            const error = answer === null ? form.dataset.uploadFailed : answer.error;
            row.end(error ?? form.dataset.uploadDone, Boolean(error));
        }

        button.disabled = false;
        input.value = '';
        await showFiles();
    });
}
