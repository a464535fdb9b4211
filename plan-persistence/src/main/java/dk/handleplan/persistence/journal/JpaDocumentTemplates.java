package dk.handleplan.persistence.journal;

import dk.handleplan.core.journal.DocumentTemplate;
import dk.handleplan.core.journal.DocumentTemplates;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
public class JpaDocumentTemplates extends JpaRepository<DocumentTemplate> implements DocumentTemplates {

    @Inject
    public JpaDocumentTemplates(EntityManager entities) {
        super(entities, DocumentTemplate.class);
    }

    @Override
    public void add(DocumentTemplate template) {
        addOnce(template);
    }

    @Override
    public Optional<DocumentTemplate> withNumber(int number) {
        return first(query("select t from DocumentTemplate t where t.number = :number")
                .setParameter("number", number));
    }

    @Override
    public Optional<DocumentTemplate> current() {
        return first(query("select t from DocumentTemplate t order by t.number desc"))
                .filter(last -> last.content().isPresent());
    }

    @Override
    public List<TemplateRow> rows() {
        return entities.createQuery(
                        "select new dk.handleplan.core.journal.DocumentTemplates.TemplateRow(t.id, t.number, t.name,"
                                + " t.bytes, t.uploadedAt, t.uploadedBy, t.note) from DocumentTemplate t"
                                + " order by t.number desc",
                        TemplateRow.class)
                .getResultList();
    }
}
