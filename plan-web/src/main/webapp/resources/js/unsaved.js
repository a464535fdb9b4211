/** Asks before a page with unsaved changes is left by anything but its own buttons. */
export function warnOfUnsaved(root) {
    let changed = root.querySelector('form[data-keep] .form-error-message') !== null;
    root.querySelectorAll('form[data-keep]').forEach((form) => {
        form.addEventListener('input', () => { changed = true; });
        form.addEventListener('submit', (event) => { changed = changed && event.defaultPrevented; });
        form.addEventListener('saved', () => { changed = false; });
    });
    root.querySelectorAll('[data-reload]').forEach((link) => link.addEventListener('click', () => { changed = false; }));
    window.addEventListener('beforeunload', (event) => {
        if (changed) {
            event.preventDefault();
            event.returnValue = '';
        }
    });
}
