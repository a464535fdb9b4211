/** A second click on a button does nothing while the first is under way. */
export function submitOnce(root) {
    root.addEventListener('submit', (event) => {
        const form = event.target;
        if (event.defaultPrevented) {
            return;
        }
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        if (form.method === 'post') {
            form.dataset.sent = 'true';
            form.setAttribute('aria-busy', 'true');
        }
    });
    // Coming back with the back button shows the page as it was left.
    window.addEventListener('pageshow', () => {
        root.querySelectorAll('form[data-sent]').forEach((form) => {
            delete form.dataset.sent;
            form.removeAttribute('aria-busy');
        });
    });
}
