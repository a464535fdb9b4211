package dk.handleplan.core.journal;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a document belongs in the municipality's own archive of cases: the number of the case, the subject and the facet of the
 * public sector's taxonomy (KLE), and whether it is open to everybody. The taxonomy is not ours: only the look of the numbers is
 * seen to.
 */
@Embeddable
public class Filing {

    private static final int LONGEST_NUMBER = 60;
    private static final Pattern SUBJECT = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");
    private static final Pattern FACET = Pattern.compile("[A-ZÆØÅ]\\d{2}");

    @Column(name = "case_number", length = LONGEST_NUMBER)
    private String caseNumber;

    @Column(name = "kle_subject", length = 8)
    private String subject;

    @Column(name = "kle_facet", length = 3)
    private String facet;

    @Column(name = "is_open")
    private boolean open;

    protected Filing() {}

    /** What is empty is left out. */
    public Filing(String caseNumber, String subject, String facet, boolean open) {
        this.caseNumber = Text.optional("caseNumber", caseNumber, LONGEST_NUMBER);
        this.subject = matching(SUBJECT, subject, "journal.kleSubject", "kleSubject");
        this.facet = matching(FACET, facet == null ? null : facet.toUpperCase(), "journal.kleFacet", "kleFacet");
        this.open = open;
    }

    /** The same on a case, where it is on none yet. */
    Filing on(Filing other) {
        return new Filing(caseNumber == null ? other.caseNumber : caseNumber, subject, facet, open);
    }

    private static String matching(Pattern look, String typed, String refusal, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var number = typed.strip();
        if (!look.matcher(number).matches()) {
            throw new RuleBroken(refusal, number).at(field);
        }
        return number;
    }

    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Optional<String> facet() {
        return Optional.ofNullable(facet);
    }

    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filing that
                && open == that.open
                && Objects.equals(caseNumber, that.caseNumber)
                && Objects.equals(subject, that.subject)
                && Objects.equals(facet, that.facet);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseNumber, subject, facet, open);
    }
}
