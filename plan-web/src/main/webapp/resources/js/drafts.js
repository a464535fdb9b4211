/*
 * What is typed in a form with data-keep stays in the browser until it was saved, so that an expired session, a crash
 * or a closed lid loses nothing. Kept per person (the value of data-keep) and address; dropped at log-out. A page that answers
 * what was sent (data-posted) shows it all, and perhaps more.
 */
const PREFIX = 'handleplan.draft:';
const WEEK = 7 * 24 * 60 * 60 * 1000;

function keyOf(form) {
    return `${PREFIX}${form.dataset.keep}:${location.pathname}${location.search}#${form.id}`;
}

function fieldsOf(form) {
    return [...form.elements].filter((field) => field.name && !['hidden', 'submit', 'button', 'file', 'password'].includes(field.type));
}

function valuesOf(form) {
    const values = {};
    fieldsOf(form).forEach((field) => {
        if (field.type === 'checkbox' || field.type === 'radio') {
            values[`${field.name}=${field.value}`] = field.checked;
        } else {
            values[field.name] = field.value;
        }
    });
    return values;
}

function restore(form, values) {
    fieldsOf(form).forEach((field) => {
        const box = field.type === 'checkbox' || field.type === 'radio';
        const value = values[box ? `${field.name}=${field.value}` : field.name];
        if (value === undefined) {
            return;
        }
        if (box) {
            field.checked = value;
        } else {
            field.value = value;
        }
        field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    form.dispatchEvent(new Event('input', { bubbles: true }));
}

function differs(form, values) {
    const now = valuesOf(form);
    return Object.keys(now).some((name) => values[name] !== undefined && values[name] !== now[name]);
}

function read(key) {
    try {
        const draft = JSON.parse(localStorage.getItem(key));
        return draft && Date.now() - draft.at < WEEK ? draft : null;
    } catch {
        return null;
    }
}

function write(key, draft) {
    try {
        localStorage.setItem(key, JSON.stringify(draft));
    } catch {
        // A full or forbidden store must not keep anybody from working.
    }
}

function dropWhere(test) {
    Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => {
        if (test(key, read(key))) {
            localStorage.removeItem(key);
        }
    });
}

function offer(form, key, draft) {
    const box = document.getElementById('draft-offer').content.firstElementChild.cloneNode(true);
    const when = new Date(draft.at).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    box.querySelector('[data-when]').textContent = when;
    box.querySelector('[data-take]').addEventListener('click', () => {
        box.remove();
        restore(form, draft.values);
        form.dispatchEvent(new CustomEvent('restored', { detail: draft.stood || {} }));
        fieldsOf(form)[0].focus();
    });
    box.querySelector('[data-drop]').addEventListener('click', () => {
        localStorage.removeItem(key);
        box.remove();
    });
    document.querySelector('h1').after(box);
}

function keep(form) {
    const key = keyOf(form);
    const draft = read(key);
    let timer;
    let stood = valuesOf(form);
    const save = (sent) => write(key, { at: Date.now(), sent, stood, values: valuesOf(form) });
    if (draft?.sent && form.dataset.posted) {
        save(false);
    } else if (draft && differs(form, draft.values)) {
        offer(form, key, draft);
    }
    form.addEventListener('saved', () => {
        clearTimeout(timer);
        stood = valuesOf(form);
        if (!document.querySelector('.draft-offer')) {
            localStorage.removeItem(key);
        }
    });
    form.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(() => save(false), 400);
    });
    form.addEventListener('submit', (event) => {
        clearTimeout(timer);
        save(!event.defaultPrevented);
    });
}

export function keepDrafts(root) {
    if (root.querySelector('[data-said="success"]')) {
        dropWhere((key, draft) => !draft || draft.sent);
    }
    root.querySelectorAll('form[data-logout]').forEach((form) => {
        form.addEventListener('submit', () => dropWhere((key) => key.startsWith(`${PREFIX}${form.dataset.logout}:`)));
    });
    root.querySelectorAll('form[data-keep]').forEach(keep);
}
