// A page about something that goes on looks again by itself; without scripts there is a link for it.
const link = document.querySelector('a[data-refresh]');
setTimeout(() => location.replace(link.href), Number(link.dataset.refresh));
