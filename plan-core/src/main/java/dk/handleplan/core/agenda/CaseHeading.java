package dk.handleplan.core.agenda;

import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.shared.Text;
import java.util.Optional;
import java.util.UUID;

/**
 * A heading of the municipality's cases.
 *
 * @param part what stands under it; null for one of the municipality's own, under which somebody writes
 * @param isUsed whether cases have it
 */
public record CaseHeading(UUID id, CasePart part, String title, boolean isUsed) {

    static final int LONGEST = 100;

    /** With what the product tells under it, called as such headings usually are. */
    static CaseHeading usual(CasePart part) {
        var title = Sentences.of("agenda.heading." + part, Sentences.DANISH);
        return new CaseHeading(new UUID(0, part.ordinal() + 1L), part, title, true);
    }

    /** One of the municipality's own. */
    static CaseHeading own(String title) {
        return new CaseHeading(UUID.randomUUID(), null, Text.required("own", title, LONGEST), true);
    }

    CaseHeading checked() {
        return new CaseHeading(id, part, Text.required(field(), title, LONGEST), isUsed);
    }

    boolean isCalled(String name) {
        return title.equalsIgnoreCase(name);
    }

    /** By which a refusal finds it among the others. */
    public String field() {
        return "title-" + id;
    }

    public boolean isOwn() {
        return part == null;
    }

    Optional<CasePart> findPart() {
        return Optional.ofNullable(part);
    }
}
