package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.SilentCouncil;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Warns of councils that are to be heard and cannot answer. */
@Named
@RequestScoped
public class SilentCouncils {

    @Inject
    OrganisationService organisation;

    @Inject
    CurrentUser me;

    private final Map<Set<UUID>, List<SilentCouncil>> found = new HashMap<>();

    public List<SilentCouncil> of(Set<UUID> councils) {
        return found.computeIfAbsent(councils, heard -> organisation.silent(me.user(), heard));
    }
}
