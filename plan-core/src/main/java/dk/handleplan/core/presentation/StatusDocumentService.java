package dk.handleplan.core.presentation;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The status of a round as one document. The administration reads it as it stands now; clerks and readers as it was presented
 * last, and not before, which tells nothing of few persons.
 */
@UseCase
public class StatusDocumentService {

    static final Role[] SEEING = {Role.SECRETARIAT, Role.ADMINISTRATOR, Role.COMMITTEE_CLERK, Role.READER};

    private StatusCompiler compiler;
    private Presentations presentations;

    protected StatusDocumentService() {}

    @Inject
    public StatusDocumentService(StatusCompiler compiler, Presentations presentations) {
        this.compiler = compiler;
        this.presentations = presentations;
    }

    public StatusDocument of(User actor, UUID roundId) {
        actor.mustHave(SEEING);
        return actor.isAdministration()
                ? compiler.compile(roundId)
                : presentations
                        .latest(roundId)
                        .map(PresentedDocument::content)
                        .orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
