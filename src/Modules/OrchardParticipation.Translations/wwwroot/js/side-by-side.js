// Counts the words and characters of a translation while it is written, and says when it is longer than its limit.
// Without it, the numbers are those of the text that was saved.
const plain = box => {
    if (!box.name.startsWith('html:') && !box.name.startsWith('added-html:')) {
        return box.value;
    }

    const holder = new DOMParser().parseFromString(box.value.replaceAll('<br>', '\n'), 'text/html');
    return holder.body.textContent;
};

const words = text => {
    if (!('Segmenter' in Intl)) {
        return text.split(/\s+/).filter(Boolean).length;
    }

    return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(part => part.isWordLike).length;
};

for (const section of document.querySelectorAll('.sheet-text')) {
    const shown = section.querySelector('.sheet-length');
    const count = () => {
        const texts = [...section.querySelectorAll('textarea')].map(plain);
        const counted = texts.reduce((sum, text) => ({ words: sum.words + words(text), characters: sum.characters + [...text.trim()].length }), { words: 0, characters: 0 });
        const over = (limit, number) => limit !== undefined && limit !== '' && number > Number(limit);
        shown.textContent = shown.dataset.says.replace('{0}', counted.words).replace('{1}', counted.characters);
        shown.classList.toggle('sheet-length--over', over(section.dataset.maxWords, counted.words) || over(section.dataset.maxCharacters, counted.characters));
    };
    if (shown) {
        section.addEventListener('input', count);
    }
}

document.getElementById('problem')?.focus();
