// "Select all on this page" ticks the boxes of its form in place, and then offers to take the ticks away.
for (const link of document.querySelectorAll('a[data-tick]')) {
    const boxes = [...document.getElementById(link.dataset.tick).elements].filter(element => element.type === 'checkbox');
    const button = document.createElement('button');
    const words = [link.textContent, link.dataset.none];
    const areAllTicked = () => boxes.every(box => box.checked);
    const show = () => { button.textContent = words[areAllTicked() ? 1 : 0]; };

    button.type = 'button';
    button.className = 'link';
    button.addEventListener('click', () => {
        const tick = !areAllTicked();
        boxes.forEach(box => { box.checked = tick; });
        show();
    });
    boxes.forEach(box => box.addEventListener('change', show));
    show();
    link.replaceWith(button);
}
