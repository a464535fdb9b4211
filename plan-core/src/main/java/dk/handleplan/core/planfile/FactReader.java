package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.Fact;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Keeps what an initiative tells beyond the form's own fields: as facts with a Danish label, beside the field they explain. */
final class FactReader {

    private static final Properties LABELS = labels();

    private final Value initiative;
    private final List<Fact> facts = new ArrayList<>();

    FactReader(Value initiative) {
        this.initiative = initiative;
    }

    private static Properties labels() {
        var labels = new Properties();
        try (var in = new InputStreamReader(
                FactReader.class.getResourceAsStream("facts.properties"), StandardCharsets.UTF_8)) {
            labels.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    void add(Value at, FormField field, String label, String text) {
        if (text != null) {
            initiative.remarks().build(at, () -> new Fact(field, label, text)).ifPresent(facts::add);
        }
    }

    /** The facts of the file's general list, as a plan written here has them. */
    private void readGeneral() {
        for (var fact : initiative.get("facts").items()) {
            var word = fact.requiredText("field");
            var label = fact.requiredText("label");
            var text = fact.requiredText("text");
            if (word != null) {
                initiative
                        .remarks()
                        .build(fact, () -> Words.read(FormField.class, word))
                        .ifPresent(field -> add(fact, field, label, text));
            }
        }
    }

    /** A year that comes in has the model form, so answers to own questions are kept under what was asked. */
    private void readOwnAnswers() {
        for (var answer : initiative.get("own_answers").items()) {
            var label = answer.requiredText("label");
            var text = answer.requiredText("text");
            if (label != null && text != null) {
                initiative.remarks().build(answer, () -> ownAnswer(label, text)).ifPresent(facts::add);
            }
        }
    }

    private static Fact ownAnswer(String label, String text) {
        var length = text.strip().length();
        if (length > Text.PROSE) {
            throw new RuleBroken("planfile.ownAnswerTooLong", label, Text.PROSE, length);
        }
        return new Fact(FormField.OWN, label, text);
    }

    List<Fact> read() {
        readGeneral();
        readOwnAnswers();
        collect(initiative);
        return facts;
    }

    private void collect(Value value) {
        if (!value.isPresent() || value.isRead()) {
            return;
        }
        var label = LABELS.getProperty(keyOf(value));
        if (label == null) {
            value.parts().forEach(this::collect);
            return;
        }
        var parts = label.split("\\|", 3);
        var about = parts.length < 3 ? "" : parts[2] + ": ";
        value.items().forEach(item -> {
            var text = FactText.of(item);
            add(item, FormField.valueOf(parts[0]), parts[1], text == null ? null : about + text);
            item.ignore();
        });
    }

    private String keyOf(Value value) {
        var relative = value.path().substring(initiative.path().length());
        return relative.replaceAll("\\[\\d+]", "").replaceFirst("^\\.", "");
    }
}
