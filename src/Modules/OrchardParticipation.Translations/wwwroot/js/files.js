// An import that is going on goes on by itself; without scripts its button is pressed.
document.querySelector('form[data-go-on="true"]')?.requestSubmit();
