package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The administration's answers, and the board of the remarks they are given to. */
public interface Answers {

    void add(Answer answer);

    Optional<Answer> to(UUID remarkId);

    List<Answer> to(Collection<UUID> remarkIds);

    /** What one unit is to answer, or has answered. */
    List<Answer> ofUnit(UUID cycleId, UUID unitId);

    /** Sent remarks in words: the general ones first, then those on chapters, then by initiative and council; two statements. */
    Page<BoardRow> board(UUID cycleId, BoardFilter filter, PageRequest request);

    /** The same of chosen remarks. */
    List<BoardRow> rows(UUID cycleId, Collection<UUID> remarkIds);

    /** How many of the filter's answerer and council stand where, in one statement. */
    Map<AnswerState, Long> counts(UUID cycleId, BoardFilter filter);

    /**
     * The first one, other than the one that is open, that waits for whoever answers; for the secretariat also what units have
     * handed over.
     */
    Optional<UUID> next(UUID cycleId, Answerer answerer, UUID other);

    /** Initiatives of which an answer says that a section was changed. */
    Set<UUID> changedInitiatives(UUID cycleId);

    /** Units that answer, by name. */
    List<UnitRow> units(UUID cycleId);

    /**
     * Who answers.
     *
     * @param unitId null for the secretariat
     */
    record Answerer(UUID unitId) {

        public static final Answerer SECRETARIAT = new Answerer(null);
    }

    /** Nothing narrows where it is null. */
    record BoardFilter(AnswerState state, Answerer answerer, UUID councilId) {

        public static BoardFilter everything() {
            return new BoardFilter(null, null, null);
        }

        public static BoardFilter ofUnit(UUID unitId) {
            return new BoardFilter(null, new Answerer(unitId), null);
        }
    }

    record UnitRow(UUID id, String name) {}

    /**
     * A remark on the board.
     *
     * @param topic the initiative or the chapter; null for the draft as a whole
     * @param unit who answers; null for the secretariat
     * @param leadUnit who answers if nothing else is said: the unit that leads the initiative
     * @param outcome null until something is written
     */
    record BoardRow(
            UUID id,
            String council,
            UUID initiativeId,
            String topic,
            String text,
            AnswerState state,
            UnitRow unit,
            UnitRow leadUnit,
            LocalDate answerBy,
            Outcome outcome) {

        /** Whether something is written that is not handed over yet. */
        public boolean isDraft() {
            return state.isOwed() && outcome != null;
        }
    }
}
