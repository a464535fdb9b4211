package dk.handleplan.web.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A header or footer. Fields in curly brackets in its text are replaced by what the document says of itself.
 *
 * @param kind {@code header} or {@code footer}
 * @param pages {@code default}, {@code first} or {@code even}
 */
record WordMargin(String kind, String pages, WordPart part) {

    boolean hasPicture() {
        return part.links().stream().anyMatch(link -> link.relation().equals(WordPart.IMAGE));
    }

    boolean says(String words) {
        try {
            return WordDom.all(WordDom.read(part.content()), "p").stream()
                    .anyMatch(paragraph -> text(WordDom.all(paragraph, "t")).contains(words));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(List<Element> texts) {
        return texts.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** @param fields what stands in place of each {@code {field}} */
    WordPart filled(Map<String, String> fields) throws IOException {
        if (!new String(part.content(), StandardCharsets.UTF_8).contains("{")) {
            return part;
        }
        var document = WordDom.read(part.content());
        for (var paragraph : WordDom.all(document, "p")) {
            fields.forEach((field, value) -> fill(WordDom.all(paragraph, "t"), "{" + field + "}", value));
        }
        return part.with(WordDom.written(document));
    }

    /** Word cuts what somebody typed in pieces where it likes. */
    private static void fill(List<Element> texts, String field, String value) {
        var at = text(texts).indexOf(field);
        if (at < 0) {
            return;
        }
        var before = 0;
        for (var text : texts) {
            var words = text.getTextContent();
            var from = within(words, at - before);
            var to = within(words, at + field.length() - before);
            var isFirst = at >= before && at < before + words.length();
            text.setTextContent(words.substring(0, from) + (isFirst ? value : "") + words.substring(to));
            text.setAttribute("xml:space", "preserve");
            before += words.length();
        }
        if (!value.contains(field)) {
            fill(texts, field, value);
        }
    }

    private static int within(String words, int at) {
        return Math.max(0, Math.min(at, words.length()));
    }
}
