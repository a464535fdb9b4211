package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.hearing.PlanChapters;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The chapters as the plan is going to print them. Texts under the same heading are one chapter. */
@ApplicationScoped
class ChaptersToBeHeard implements PlanChapters {

    /** The plan's purpose stands without a heading; plans are in Danish. */
    private static final String PURPOSE = "Formål";

    private PlanCycles cycles;
    private Policies policies;
    private PlanDocuments documents;
    private CycleTextService texts;

    protected ChaptersToBeHeard() {}

    @Inject
    ChaptersToBeHeard(PlanCycles cycles, Policies policies, PlanDocuments documents, CycleTextService texts) {
        this.cycles = cycles;
        this.policies = policies;
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public List<PlanChapter> ofCycle(UUID cycleId) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        return Stream.concat(introduction(cycle), goals(cycle)).toList();
    }

    private Stream<PlanChapter> introduction(PlanCycle cycle) {
        var byHeading = new LinkedHashMap<String, String>();
        texts.preamble(cycle).forEach(block -> add(byHeading, block.title(), block.text()));
        documents
                .ofCycle(cycle.id())
                .ifPresent(document -> document.chapters()
                        .forEach(chapter -> add(
                                byHeading,
                                chapter.heading().orElse(PURPOSE),
                                String.join("\n\n", chapter.paragraphs()))));
        return byHeading.entrySet().stream()
                .map(text -> new PlanChapter(id(cycle, text.getKey()), text.getKey(), text.getValue()));
    }

    private static void add(Map<String, String> byHeading, String heading, String text) {
        byHeading.merge(heading, text, (first, second) -> first + "\n\n" + second);
    }

    private static UUID id(PlanCycle cycle, String heading) {
        return UUID.nameUUIDFromBytes((cycle.id() + heading).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<PlanChapter> goals(PlanCycle cycle) {
        return cycle.policyId().flatMap(policies::find).stream()
                .flatMap(policy -> policy.goals().stream())
                .sorted(Comparator.comparing(Goal::number))
                .map(goal -> new PlanChapter(
                        goal.id(), goal.label(), goal.statement().orElse(null)));
    }
}
