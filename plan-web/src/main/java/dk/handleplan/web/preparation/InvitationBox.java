package dk.handleplan.web.preparation;

import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** The invitation on top of a unit's page. */
@Named
@RequestScoped
public class InvitationBox {

    @Inject
    CycleTextService texts;

    @Inject
    CurrentUser me;

    @Inject
    Language language;

    private Optional<String> invitation;

    /** What the unit was told; null where the year has no invitation. */
    public String of(UUID cycleId, UUID unitId, String unit) {
        if (invitation == null) {
            invitation = texts.invitation(me.user(), cycleId, unitId, unit, language.getLocale());
        }
        return invitation.orElse(null);
    }
}
