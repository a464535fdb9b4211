package dk.handleplan.it.inside;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class ProbeCases implements CaseSource {

    static final String PROCESS = "probe";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Case about(UUID caseId) {
        return new Case(caseId, UUID.randomUUID(), 2020, null, null, "Probe");
    }
}
