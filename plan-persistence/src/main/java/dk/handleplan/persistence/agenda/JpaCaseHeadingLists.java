package dk.handleplan.persistence.agenda;

import dk.handleplan.core.agenda.CaseHeadingLists;
import dk.handleplan.core.agenda.CaseHeadings;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
public class JpaCaseHeadingLists extends JpaRepository<CaseHeadings> implements CaseHeadingLists {

    @Inject
    public JpaCaseHeadingLists(EntityManager entities) {
        super(entities, CaseHeadings.class);
    }

    @Override
    public void add(CaseHeadings headings) {
        addOnce(headings);
    }

    @Override
    public Optional<CaseHeadings> find() {
        return find(CaseHeadings.ID);
    }
}
