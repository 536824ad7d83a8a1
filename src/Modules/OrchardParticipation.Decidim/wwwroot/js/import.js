// While an import goes on its page is asked for again; without scripts its link is followed.
const link = document.querySelector('a[data-refresh]');
setTimeout(() => location.replace(link.href), Number(link.dataset.refresh));
