package dk.handleplan.core.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class InMemoryDocumentTemplates implements DocumentTemplates {

    private final List<DocumentTemplate> kept = new ArrayList<>();

    @Override
    public void add(DocumentTemplate template) {
        kept.add(template);
    }

    @Override
    public Optional<DocumentTemplate> find(UUID id) {
        return kept.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    @Override
    public Optional<DocumentTemplate> withNumber(int number) {
        return kept.stream().filter(template -> template.number() == number).findFirst();
    }

    @Override
    public Optional<DocumentTemplate> current() {
        return kept.stream()
                .max(Comparator.comparing(DocumentTemplate::number))
                .filter(last -> last.content().isPresent());
    }

    @Override
    public List<TemplateRow> rows() {
        return kept.stream()
                .sorted(Comparator.comparing(DocumentTemplate::number).reversed())
                .map(one -> new TemplateRow(one.id(), one.number(), one.name().orElse(null), 0, null, null, null))
                .toList();
    }
}
