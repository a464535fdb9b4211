package dk.handleplan.core.journal;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** What each version of a published plan said, for everybody: it does not change any more, whatever becomes of the data. */
@UseCase
public class PlanVersionService {

    private PlanCycles cycles;
    private IssuedDocuments documents;

    protected PlanVersionService() {}

    @Inject
    public PlanVersionService(PlanCycles cycles, IssuedDocuments documents) {
        this.cycles = cycles;
        this.documents = documents;
    }

    /** What one version said. */
    public record Kept(PlanVersion version, PublishedYear content) {}

    /**
     * The versions that are there for everybody, latest first; none while the first is being made.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public List<PlanVersion> ofYear(int year) {
        cycles.findByYear(year).filter(PlanCycle::isPublished).orElseThrow(() -> noPlan(year));
        return documents.planVersions(year).stream().map(PlanVersion::of).toList();
    }

    /** @throws NotFound where the plan has no such version */
    public Kept of(int year, int number) {
        var row = documents.plan(year, number).orElseThrow(() -> noPlan(year));
        var document = documents.find(row.id()).orElseThrow();
        return new Kept(PlanVersion.of(row), (PublishedYear) document.read(documents.content(row.id())));
    }

    private static NotFound noPlan(int year) {
        return new NotFound("document.noPlan", String.valueOf(year));
    }
}
