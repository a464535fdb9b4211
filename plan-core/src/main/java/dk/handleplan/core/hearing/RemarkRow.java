package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A remark with the administration's answer, as far as the reader may know it.
 *
 * @param initiativeId null for a remark on a chapter, or on the draft as a whole
 * @param chapter null unless the remark is on a chapter
 * @param text null where the council only recommends an amount
 * @param sentOn null while it is being written
 * @param answer null as long as there is none, or none that the reader may see
 */
public record RemarkRow(
        UUID id,
        UUID consultationId,
        UUID councilId,
        String council,
        UUID initiativeId,
        HeardChapter chapter,
        String text,
        LocalDate sentOn,
        List<Recommendation> recommendations,
        AnswerRow answer) {

    /** An answer as a row, at the version it was read. */
    public record AnswerRow(long version, Outcome outcome, String text, String change) {}

    public Amount recommended(int budgetYear) {
        return Recommendation.in(recommendations, budgetYear);
    }

    public boolean isGeneral() {
        return initiativeId == null && chapter == null;
    }

    /** The initiative or the chapter; null for the draft as a whole. */
    public UUID topicId() {
        return chapter == null ? initiativeId : chapter.id();
    }

    public boolean isEmpty() {
        return text == null && recommendations.isEmpty();
    }

    public boolean asksForAnswer() {
        return text != null;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public Optional<AnswerRow> given() {
        return Optional.ofNullable(answer);
    }

    RemarkRow withoutAnswer() {
        return new RemarkRow(
                id, consultationId, councilId, council, initiativeId, chapter, text, sentOn, recommendations, null);
    }
}
