package dk.handleplan.workflow.matter;

import dk.handleplan.core.matter.MatterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a council's matter calls. */
@Named("councilMatter")
@ApplicationScoped
public class CouncilMatterTasks {

    private MatterService matters;

    protected CouncilMatterTasks() {}

    @Inject
    public CouncilMatterTasks(MatterService matters) {
        this.matters = matters;
    }

    public void remind(String matterId) {
        matters.remind(UUID.fromString(matterId));
    }
}
