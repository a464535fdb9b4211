/** What is wrong with a field is told beside it, as the page itself would tell it; what is typed stays. */
export function tellRefused(form, id, sentence) {
    const control = document.getElementById(id);
    if (!control) {
        return;
    }
    const group = control.closest('.form-group');
    let message = document.getElementById(`${id}-error`);
    if (!message && group) {
        message = document.createElement('span');
        message.className = 'form-error-message';
        message.id = `${id}-error`;
        message.dataset.byScript = '';
        (group.querySelector('label, legend') || group.firstElementChild).after(message);
        group.classList.add('form-error');
        control.setAttribute('aria-invalid', 'true');
        control.setAttribute('aria-describedby', [message.id, control.getAttribute('aria-describedby')].filter(Boolean).join(' '));
    }
    if (message) {
        message.textContent = sentence;
    }
}

export function forgetRefused(form) {
    form.querySelectorAll('.form-error-message[data-by-script]').forEach((message) => {
        const control = document.getElementById(message.id.replace(/-error$/u, ''));
        control.removeAttribute('aria-invalid');
        const described = (control.getAttribute('aria-describedby') || '').split(' ').filter((id) => id !== message.id).join(' ');
        if (described) {
            control.setAttribute('aria-describedby', described);
        } else {
            control.removeAttribute('aria-describedby');
        }
        message.closest('.form-group').classList.remove('form-error');
        message.remove();
    });
}
