package dk.handleplan.web.print;

import dk.handleplan.core.journal.TemplateReader;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks into a Word template before it is used, with the same eyes as when it is. */
@Dependent
public class WordTemplateLook implements TemplateReader {

    @Override
    public TemplateLook read(byte[] content) {
        var template = new WordTemplateReader().read(content);
        return new TemplateLook(
                missing(template),
                has(template, "header"),
                has(template, "footer"),
                template.margins().stream().anyMatch(WordMargin::hasPicture),
                fields(template));
    }

    /** In the order in which they stand in a document. */
    private static Set<String> missing(WordTemplate template) {
        try {
            return template.missing().stream()
                    .sorted()
                    .map(WordStyle::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(WordTemplate template, String kind) {
        return template.margins().stream().anyMatch(margin -> margin.kind().equals(kind));
    }

    private static Set<String> fields(WordTemplate template) {
        return Stream.of(DocumentField.values())
                .map(DocumentField::written)
                .filter(template::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
