package dk.handleplan.core.agenda;

import dk.handleplan.core.funding.Sum;
import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The case with which a plan's allocation comes before a body (sag til politisk behandling): plain data, whatever it is printed as,
 * and kept as it is when it is handed out.
 *
 * @param headings in their order, with what stands under each
 * @param proposal the initiatives that concern the body
 * @param hearing null where no council is heard
 * @param decision what its meetings made of it; empty before the first
 */
public record CaseDocument(
        int year,
        String plan,
        String municipality,
        boolean hasExampleFigures,
        Occasion occasion,
        List<CaseHeading> headings,
        Proposal proposal,
        Background background,
        Economy economy,
        Hearing hearing,
        List<Annex> annexes,
        List<Treatment> decision) {

    /**
     * @param meetsOn null where no meeting is known
     * @param round counted from 1; each proposal that comes back opens another
     * @param next the bodies that have it afterwards; none after the last
     */
    public record Occasion(String body, LocalDate meetsOn, int round, List<String> next) {

        public boolean isLast() {
            return next.isEmpty();
        }
    }

    /**
     * What is proposed.
     *
     * @param shares those that there are, in the order of the verdicts
     * @param otherLines what is set aside for what is no initiative; null where there is none
     */
    public record Proposal(List<Share> shares, Amount otherLines) {

        public int initiatives() {
            return shares.stream().mapToInt(Share::initiatives).sum();
        }

        public int initiatives(Verdict verdict) {
            return shares.stream()
                    .filter(share -> share.verdict() == verdict)
                    .mapToInt(Share::initiatives)
                    .sum();
        }

        public Amount applied() {
            return sum(Share::applied);
        }

        public Amount proposed() {
            return sum(Share::proposed);
        }

        private Amount sum(Function<Share, Amount> amount) {
            return Amounts.sum(shares.stream().map(amount).toList());
        }
    }

    /** How many initiatives are to get so much of what they applied for, in all budget years together. */
    public record Share(Verdict verdict, int initiatives, Amount applied, Amount proposed) {}

    /**
     * @param policy null where the plan is under none
     * @param units those with initiatives
     * @param submittedOn null where nobody knows
     * @param earlier what bodies before made of it in this round
     */
    public record Background(
            String policy,
            Integer fromYear,
            Integer toYear,
            int initiatives,
            List<String> units,
            LocalDate submittedOn,
            List<Treatment> earlier) {}

    /**
     * The whole allocation, whomever it concerns.
     *
     * @param goals in the policy's order; those under none last
     * @param otherLines what is no initiative, by what it is for
     */
    public record Economy(List<PoolYear> years, List<Line> goals, List<Line> otherLines) {

        public Amount total(int at) {
            return Amounts.sum(Stream.concat(goals.stream(), otherLines.stream())
                    .map(line -> line.amounts().get(at))
                    .toList());
        }
    }

    /**
     * @param pool what came into the pool; blank where no appropriation is set
     * @param committed what earlier decisions gave away
     */
    public record PoolYear(int year, Amount pool, Amount committed, Amount proposed) {

        public Amount rest() {
            return pool.isBlank() ? Amount.blank() : Sum.left(pool, committed, proposed);
        }
    }

    /**
     * @param label null for initiatives under no goal
     * @param amounts in the order of the years
     */
    public record Line(String label, List<Amount> amounts) {}

    /**
     * @param releasedOn when the administration's answers were; null before
     * @param remarks in words
     * @param answers how they were answered; none before the answers are released
     * @param differences where what a council recommends is not what is proposed
     */
    public record Hearing(
            List<Heard> heard,
            LocalDate releasedOn,
            int remarks,
            List<Answered> answers,
            List<Difference> differences) {

        public long responses() {
            return heard.stream()
                    .filter(one -> one.outcome() == ConsultationState.RESPONDED
                            || one.outcome() == ConsultationState.NO_REMARKS)
                    .count();
        }
    }

    /** @param on when it responded, or when nobody waited any longer; null before */
    public record Heard(String council, ConsultationState outcome, LocalDate respondBy, LocalDate on) {}

    public record Answered(Outcome outcome, int remarks) {}

    public record Difference(String initiative, int year, Amount recommended, Amount proposed) {}
}
