package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.MemoDocument.Disqualified;
import dk.handleplan.core.hearing.MemoDocument.Dissent;
import dk.handleplan.core.hearing.MemoDocument.Heard;
import java.util.List;
import java.util.Objects;

/**
 * What a council responded (høringssvar), without the administration's answers: plain data, kept as it is when it is handed out.
 * A council's statements are to be published (integrationsloven § 42).
 *
 * @param by the council, with the day of its response
 * @param general remarks on the draft as a whole
 * @param chapters remarks on chapters of the draft
 * @param groups the initiatives it has remarks on or recommends amounts for, under their goals
 */
public record ResponseDocument(
        int year,
        String plan,
        String municipality,
        List<Integer> budgetYears,
        Heard by,
        List<RemarkRow> general,
        List<RemarkRow> chapters,
        List<Memo.Group> groups,
        List<Dissent> dissents,
        List<Disqualified> disqualified) {

    /** @param memo the memo of the hearing, with this council alone */
    static ResponseDocument of(MemoDocument memo) {
        return new ResponseDocument(
                memo.year(),
                memo.plan(),
                memo.municipality(),
                memo.budgetYears(),
                memo.heard().get(0),
                memo.general(),
                memo.chapters(),
                memo.groups().stream()
                        .map(ResponseDocument::remarkedOn)
                        .filter(Objects::nonNull)
                        .toList(),
                memo.dissents(),
                memo.disqualified());
    }

    private static Memo.Group remarkedOn(Memo.Group group) {
        var entries = group.entries().stream()
                .filter(entry -> !entry.remarks().isEmpty())
                .toList();
        return entries.isEmpty() ? null : new Memo.Group(group.goal(), entries);
    }
}
