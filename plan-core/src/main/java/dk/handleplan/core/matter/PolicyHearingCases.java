package dk.handleplan.core.matter;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about what else councils are heard on. */
@ApplicationScoped
public class PolicyHearingCases implements CaseSource {

    private PolicyHearings hearings;

    protected PolicyHearingCases() {}

    @Inject
    public PolicyHearingCases(PolicyHearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public String process() {
        return "policy-hearing";
    }

    @Override
    public Case about(UUID hearingId) {
        var hearing = hearings.find(hearingId).orElseThrow(() -> new NotFound("shared.notFound"));
        return new Case(hearingId, hearing.cycleId(), hearing.year(), hearing.councilId(), null, hearing.title());
    }
}
