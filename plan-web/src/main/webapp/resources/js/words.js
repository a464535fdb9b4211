function words(text) {
    const plain = text.replace(/^\s*\d+\.\s/gmu, '');
    return plain.split(/\s+|\^\[/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Tells under a text how many of the allowed words are used. */
export function countWords(root) {
    root.querySelectorAll('[data-word-limit]').forEach((counter) => {
        const field = root.getElementById(counter.id.replace(/-words$/, ''));
        const limit = Number(counter.dataset.wordLimit);
        const show = () => {
            const used = words(field.value);
            const pattern = used > limit ? counter.dataset.tooMany : counter.dataset.counted;
            counter.textContent = pattern.replace('{0}', used).replace('{1}', limit);
            counter.classList.toggle('too-many', used > limit);
        };
        field.addEventListener('input', show);
        field.addEventListener('change', show);
        show();
    });
}
