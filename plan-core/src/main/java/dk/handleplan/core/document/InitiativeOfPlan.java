package dk.handleplan.core.document;

import java.util.Optional;

/**
 * One initiative of a published plan by itself, with those beside it.
 *
 * @param plan in which it is the only one
 * @param ofLongPlan whether it is a line of its plan's page, and stands there not in full
 */
public record InitiativeOfPlan(
        PublishedPlan plan,
        PublishedInitiative initiative,
        Optional<PlanNeighbour> before,
        Optional<PlanNeighbour> after,
        boolean ofLongPlan) {

    /** From a plan that was read whole; empty where it has none of this number. */
    public static Optional<InitiativeOfPlan> of(PublishedPlan plan, int number) {
        var all = PlanIndex.inOrder(plan).filter(one -> one.number() > 0).toList();
        return all.stream()
                .filter(initiative -> initiative.number() == number)
                .findFirst()
                .map(initiative -> {
                    var at = all.indexOf(initiative);
                    return new InitiativeOfPlan(
                            plan.withOnly(initiative),
                            initiative,
                            Optional.of(at - 1)
                                    .filter(before -> before >= 0)
                                    .map(all::get)
                                    .map(PublishedInitiative::neighbour),
                            Optional.of(at + 1)
                                    .filter(after -> after < all.size())
                                    .map(all::get)
                                    .map(PublishedInitiative::neighbour),
                            PlanIndex.isTooLong(plan.initiatives().size()));
                });
    }

    /** The goal under which it stands. */
    public Optional<PublishedPlan.Goal> goal() {
        return plan.goals().stream()
                .filter(goal -> initiative
                        .goal()
                        .filter(number -> number == goal.number())
                        .isPresent())
                .findFirst();
    }
}
