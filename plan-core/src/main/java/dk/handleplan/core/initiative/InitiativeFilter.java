package dk.handleplan.core.initiative;

import java.util.Set;
import java.util.UUID;

/**
 * Which initiatives of a cycle a list shows.
 *
 * @param visibleTo units whose people look, and who looks: they see their own, those they were invited to in every state and the others' once in plan; null for the
 *     administration, which sees all
 * @param states empty for all
 * @param unitId null for all
 * @param goalId null for all
 * @param committeeId null for all
 * @param applying whether money is applied for; null for all
 * @param text that stands in a title, the challenge or the description; null for all
 * @param told whether a grant or a refusal counts as accepted until its letter is sent
 */
public record InitiativeFilter(
        UUID cycleId,
        Set<UUID> visibleTo,
        Set<InitiativeState> states,
        UUID unitId,
        UUID goalId,
        UUID committeeId,
        Boolean applying,
        String text,
        boolean told) {

    public static InitiativeFilter of(UUID cycleId) {
        return new InitiativeFilter(cycleId, null, Set.of(), null, null, null, null, null, false);
    }

    public InitiativeFilter visibleTo(Set<UUID> units) {
        return new InitiativeFilter(cycleId, units, states, unitId, goalId, committeeId, applying, text, told);
    }

    public InitiativeFilter in(Set<InitiativeState> anyOf) {
        return new InitiativeFilter(cycleId, visibleTo, anyOf, unitId, goalId, committeeId, applying, text, told);
    }

    public InitiativeFilter ofUnit(UUID unit) {
        return new InitiativeFilter(cycleId, visibleTo, states, unit, goalId, committeeId, applying, text, told);
    }

    public InitiativeFilter towards(UUID goal) {
        return new InitiativeFilter(cycleId, visibleTo, states, unitId, goal, committeeId, applying, text, told);
    }

    public InitiativeFilter before(UUID committee) {
        return new InitiativeFilter(cycleId, visibleTo, states, unitId, goalId, committee, applying, text, told);
    }

    public InitiativeFilter applying(Boolean forMoney) {
        return new InitiativeFilter(cycleId, visibleTo, states, unitId, goalId, committeeId, forMoney, text, told);
    }

    /** @param words null or blank for all */
    public InitiativeFilter saying(String words) {
        var wanted = words == null || words.isBlank() ? null : words.strip();
        return new InitiativeFilter(cycleId, visibleTo, states, unitId, goalId, committeeId, applying, wanted, told);
    }

    public InitiativeFilter asTold() {
        return new InitiativeFilter(cycleId, visibleTo, states, unitId, goalId, committeeId, applying, text, true);
    }
}
