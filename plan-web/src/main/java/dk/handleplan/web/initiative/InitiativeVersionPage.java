package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** An initiative as it stood at a formal step, beside how it stands now. */
@Named
@RequestScoped
public class InitiativeVersionPage {

    @Inject
    VersionService versions;

    @Inject
    InitiativeService initiatives;

    @Inject
    CurrentUser me;

    private UUID id;
    private InitiativeVersion version;
    private Initiative initiative;
    private Map<FormField, String> now;

    /** An answer then and now. */
    public record Compared(FormField field, String then, String now) {

        public boolean changed() {
            return !then.equals(now);
        }
    }

    public InitiativeVersion getVersion() {
        if (version == null) {
            version = versions.get(me.user(), id);
        }
        return version;
    }

    public Initiative getInitiative() {
        if (initiative == null) {
            initiative = initiatives.get(me.user(), getVersion().initiativeId());
        }
        return initiative;
    }

    public List<Compared> getFields() {
        if (now == null) {
            now = versions.asItStands(me.user(), getVersion().initiativeId());
        }
        var then = getVersion().texts();
        return Stream.of(FormField.values())
                .filter(field -> then.containsKey(field) || now.containsKey(field))
                .map(field -> new Compared(field, then.getOrDefault(field, ""), now.getOrDefault(field, "")))
                .toList();
    }

    public long getChanges() {
        return getFields().stream().filter(Compared::changed).count();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
