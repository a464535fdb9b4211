package dk.handleplan.core.agenda;

import java.util.Optional;

public class InMemoryCaseHeadingLists implements CaseHeadingLists {

    private CaseHeadings kept;

    @Override
    public void add(CaseHeadings headings) {
        kept = headings;
    }

    @Override
    public Optional<CaseHeadings> find() {
        return Optional.ofNullable(kept);
    }
}
