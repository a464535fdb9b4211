package dk.handleplan.core.agenda;

import java.util.Optional;

/** The municipality's list of headings, once it has said something about it. */
public interface CaseHeadingLists {

    /** @throws dk.handleplan.core.shared.StaleData where somebody else has begun one meanwhile */
    void add(CaseHeadings headings);

    Optional<CaseHeadings> find();

    /** Those in force: the usual ones as long as nobody has said otherwise. */
    default CaseHeadings inForce() {
        return find().orElseGet(CaseHeadings::usual);
    }
}
