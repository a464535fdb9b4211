// A field that is there to be copied gets a button for it.
document.querySelectorAll('input[data-copy]').forEach((field) => {
  field.addEventListener('focus', () => field.select());
  if (!navigator.clipboard) {
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-primary calendar-copy';
  button.textContent = field.dataset.copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = field.dataset.copied;
  });
  field.after(button);
});
