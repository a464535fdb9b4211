package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.Disqualifications.DisqualificationRow;
import dk.handleplan.core.hearing.Objections.DissentRow;
import java.time.LocalDate;
import java.util.List;

/**
 * The consultation memo (høringsnotat) as an annex to the case of a body: plain data, whatever it is printed as, and kept as it
 * is when it is handed out.
 *
 * @param releasedOn null while answers are still being written
 * @param general remarks on the draft as a whole
 * @param chapters remarks on chapters of the draft
 */
public record MemoDocument(
        int year,
        String plan,
        String municipality,
        boolean hasExampleFigures,
        LocalDate releasedOn,
        List<Integer> budgetYears,
        List<Heard> heard,
        List<RemarkRow> general,
        List<RemarkRow> chapters,
        List<Memo.Group> groups,
        List<Dissent> dissents,
        List<Disqualified> disqualified) {

    /**
     * A council that was asked.
     *
     * @param on when it responded, or when nobody waited any longer; null before
     */
    public record Heard(String council, ConsultationState outcome, LocalDate on) {}

    /**
     * A dissent (mindretalsudtalelse).
     *
     * @param about the initiative or the chapter; null for the draft as a whole
     * @param author null where the member has not agreed to be named
     */
    public record Dissent(String council, String about, String author, String text) {}

    /**
     * Who kept out of an initiative.
     *
     * @param member null where the council does not name its members
     */
    public record Disqualified(String council, String member, String initiative) {}

    /** @param memo all of it */
    static MemoDocument of(Memo memo) {
        var cycle = memo.cycle();
        return new MemoDocument(
                cycle.year(),
                cycle.title(),
                cycle.municipality(),
                cycle.hasExampleFigures(),
                memo.hearing().releasedOn().orElse(null),
                cycle.budgetYears(),
                memo.consultees().stream().map(MemoDocument::heard).toList(),
                memo.general(),
                memo.chapters(),
                memo.groups(),
                memo.dissents().stream().map(dissent -> dissent(memo, dissent)).toList(),
                memo.disqualified().stream().map(MemoDocument::disqualified).toList());
    }

    private static Heard heard(ConsultationRow row) {
        return new Heard(row.council(), row.state(), row.closedOn());
    }

    private static Dissent dissent(Memo memo, DissentRow row) {
        return new Dissent(row.council(), memo.about(row).orElse(null), row.author(), row.text());
    }

    private static Disqualified disqualified(DisqualificationRow row) {
        return new Disqualified(row.council(), row.named() ? row.member() : null, row.numbered());
    }
}
