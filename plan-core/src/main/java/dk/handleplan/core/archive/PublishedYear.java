package dk.handleplan.core.archive;

import dk.handleplan.core.document.PlanCover;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published plan with what stands beside it.
 *
 * @param seal once the year is closed
 * @param cover the picture on its cover; empty where it has none
 */
public record PublishedYear(
        PublishedPlan plan,
        List<AnsweredMatter> matters,
        List<PolicyStatement> statements,
        Optional<Seal> seal,
        Optional<PlanCover> cover) {

    PublishedYear withoutInitiatives() {
        return new PublishedYear(plan.withoutInitiatives(), matters, statements, seal, cover);
    }

    PublishedYear sealed(Seal by) {
        return new PublishedYear(plan, matters, statements, Optional.of(by), cover);
    }

    /** The plan stands as it was kept; what councils have been answered or have stated since is added. */
    PublishedYear since(List<AnsweredMatter> answered, List<PolicyStatement> stated) {
        return new PublishedYear(
                plan,
                with(
                        matters,
                        answered,
                        matter -> Arrays.asList(
                                matter.year(), matter.number(), matter.kind(), matter.raisedOn(), matter.text())),
                with(
                        statements,
                        stated,
                        statement -> Arrays.asList(statement.title(), statement.on(), statement.response())),
                seal,
                cover);
    }

    private static <T> List<T> with(List<T> kept, List<T> now, Function<T, List<?>> identity) {
        var known = kept.stream().map(identity).collect(Collectors.toSet());
        return Stream.concat(kept.stream(), now.stream().filter(item -> !known.contains(identity.apply(item))))
                .toList();
    }
}
