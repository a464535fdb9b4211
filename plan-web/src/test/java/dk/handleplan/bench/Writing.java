package dk.handleplan.bench;

import java.net.http.HttpRequest;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A centre's editor writes an initiative: what is saved while typing, and what the form's own button saves. */
final class Writing {

    private final Visitor editor;
    private final Figures figures;

    Writing(Product product, Figures figures) {
        this.editor = product.visitor().signIn("redaktoer.integration");
        this.figures = figures;
    }

    void measure() {
        editor.takeUp("/submission").goTo("/initiative-edit").follow("Udfordring");
        var form = editor.address();
        figures.repeat("Form of an initiative, one part", editor, form);
        figures.repeat("Saving that part, with the page that follows", editor, this::save);
        autosave();
    }

    private HttpRequest save(int round) {
        return editor.write("challenge", "Mange står uden for arbejdsmarkedet. " + round)
                .form("save");
    }

    private void autosave() {
        var page = editor.all("#autosave").first();
        var was = editor.all("#challenge").val();
        figures.repeat(
                "Autosave of a field",
                editor,
                round -> autosave(page, round == 0 ? was : text(round - 1), text(round)));
    }

    private static String text(int round) {
        return "Mange står uden for arbejdsmarkedet. ".repeat(20) + round;
    }

    private HttpRequest autosave(Element page, String was, String text) {
        var values = Map.of("id", page.attr("data-initiative"), "answer", "CHALLENGE", "was", was, "text", text);
        return editor.post("/autosave", Map.of("X-Autosave-Token", page.attr("data-token")), values);
    }
}
