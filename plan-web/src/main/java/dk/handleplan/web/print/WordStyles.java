package dk.handleplan.web.print;

import static dk.handleplan.web.print.WordDom.attribute;
import static dk.handleplan.web.print.WordDom.child;
import static dk.handleplan.web.print.WordDom.children;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template with those it lacks. A style is known by its name: the ids are Danish in the templates of a Danish Word
 * ({@code Overskrift1}), the names in the file are not.
 */
final class WordStyles {

    private final Document styles;
    private final Map<String, String> ids = new HashMap<>();
    private final List<WordStyle> added = new ArrayList<>();

    /** @param lists the numbers that the lists of added styles have in this document, by those in the standard */
    WordStyles(Document template, Map<String, String> lists) throws IOException {
        styles = template;
        children(root(), "style").forEach(style -> ids.putIfAbsent(key(style), id(style)));
        for (var style : children(standard().getDocumentElement(), "style")) {
            if (!ids.containsKey(key(style))) {
                add(style, lists);
            }
        }
        speakDanish();
    }

    /** What documents look like where the municipality has no template. */
    static Document standard() throws IOException {
        return WordDom.read(WordStyles.class.getResourceAsStream("document-styles.xml"));
    }

    private Element root() {
        return styles.getDocumentElement();
    }

    private static String key(Element style) {
        var name =
                child(style, "name").map(element -> attribute(element, "val")).orElse("");
        return attribute(style, "type") + ":" + name.toLowerCase(Locale.ROOT);
    }

    private static String id(Element style) {
        return attribute(style, "styleId");
    }

    private void add(Element standard, Map<String, String> lists) throws IOException {
        var style = (Element) styles.importNode(standard, true);
        var id = free(id(standard));
        WordDom.set(style, "styleId", id);
        if (hasDefault(attribute(style, "type"))) {
            style.removeAttributeNS(WordXml.W, "default");
        }
        Stream.of("basedOn", "next").forEach(name -> child(style, name).ifPresent(this::refer));
        WordDom.all(style, "numId")
                .forEach(list ->
                        WordDom.set(list, "val", lists.getOrDefault(attribute(list, "val"), attribute(list, "val"))));
        root().appendChild(style);
        ids.put(key(style), id);
        note(style);
    }

    private String free(String id) {
        return ids.containsValue(id) ? free(id + "Handleplan") : id;
    }

    private boolean hasDefault(String type) {
        return children(root(), "style").stream()
                .anyMatch(style -> attribute(style, "type").equals(type)
                        && attribute(style, "default").matches("1|true|on"));
    }

    /** In the standard the styles that others build on stand before them. */
    private void refer(Element reference) {
        var standard = attribute(reference, "val");
        var key = STANDARD_KEYS.get(standard);
        WordDom.set(reference, "val", ids.getOrDefault(key, standard));
    }

    private static final Map<String, String> STANDARD_KEYS = standardKeys();

    private static Map<String, String> standardKeys() {
        try {
            var keys = new HashMap<String, String>();
            children(standard().getDocumentElement(), "style").forEach(style -> keys.put(id(style), key(style)));
            return keys;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(Element style) {
        Stream.of(WordStyle.values())
                .filter(known -> key(known).equals(key(style)))
                .forEach(added::add);
    }

    private static String key(WordStyle style) {
        var type = switch (style) {
            case LINK, FOOTNOTE_REFERENCE -> "character";
            case TABLE -> "table";
            default -> "paragraph";
        };
        return type + ":" + style.nameInFile().toLowerCase(Locale.ROOT);
    }

    /** Whatever language the template was made in: words are spelt and read aloud in Danish. */
    private void speakDanish() {
        children(root(), "docDefaults").stream()
                .flatMap(defaults -> WordDom.all(defaults, "lang").stream())
                .forEach(language -> WordDom.set(language, "val", "da-DK"));
        children(root(), "style").stream()
                .filter(style -> attribute(style, "default").matches("1|true|on"))
                .flatMap(style -> WordDom.all(style, "lang").stream())
                .forEach(language -> WordDom.set(language, "val", "da-DK"));
    }

    Map<WordStyle, String> ids() {
        var known = new EnumMap<WordStyle, String>(WordStyle.class);
        Stream.of(WordStyle.values()).forEach(style -> known.put(style, ids.get(key(style))));
        return known;
    }

    /** The styles that the template lacks. */
    List<WordStyle> added() {
        return List.copyOf(added);
    }

    byte[] written() throws IOException {
        return WordDom.written(styles);
    }
}
