package dk.handleplan.core.matter;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about matters that councils raised. */
@ApplicationScoped
public class MatterCases implements CaseSource {

    private Matters matters;
    private Councils councils;

    protected MatterCases() {}

    @Inject
    public MatterCases(Matters matters, Councils councils) {
        this.matters = matters;
        this.councils = councils;
    }

    @Override
    public String process() {
        return "council-matter";
    }

    @Override
    public Case about(UUID matterId) {
        var matter = matters.find(matterId).orElseThrow(MatterCases::unknown);
        return new Case(
                matterId,
                matter.cycleId().orElseThrow(MatterCases::unknown),
                matter.year().orElseThrow(MatterCases::unknown),
                matter.councilId(),
                null,
                title(matter));
    }

    private String title(Matter matter) {
        return councils.find(matter.councilId())
                .map(Council::name)
                .map(council -> council + ": " + matter.title())
                .orElse(matter.title());
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
