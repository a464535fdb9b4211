/** What is missing and what looks odd in this part, as another rendering tells it; whoever reads in it is left alone. */
export function renewChecks(page) {
    const here = document.getElementById('checks');
    const there = page.getElementById('checks');
    if (there && here.innerHTML !== there.innerHTML && !here.contains(document.activeElement)) {
        here.replaceChildren(...[...there.childNodes].map((node) => document.importNode(node, true)));
    }
}
