package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.InitiativeVersions.VersionRow;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** An initiative as it stood at a formal step, compared with another step or with how it stands now. */
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
    private UUID with;
    private boolean side;
    private InitiativeVersion version;
    private InitiativeVersion other;
    private Initiative initiative;
    private List<Wording> wordings;
    private List<VersionRow> steps;

    public InitiativeVersion getVersion() {
        if (version == null) {
            version = versions.get(me.user(), id);
        }
        return version;
    }

    /** The step it is compared with; null for now. */
    public InitiativeVersion getOther() {
        if (other == null && with != null) {
            other = versions.get(me.user(), with);
            if (!other.initiativeId().equals(getVersion().initiativeId())) {
                throw new NotFound("shared.notFound");
            }
        }
        return other;
    }

    public Initiative getInitiative() {
        if (initiative == null) {
            initiative = initiatives.get(me.user(), getVersion().initiativeId());
        }
        return initiative;
    }

    /** The steps it can be compared with. */
    public List<VersionRow> getSteps() {
        if (steps == null) {
            steps = versions.ofInitiative(me.user(), getVersion().initiativeId()).stream()
                    .filter(row -> !row.id().equals(id))
                    .toList();
        }
        return steps;
    }

    public List<Wording> getWordings() {
        if (wordings == null) {
            var then = getVersion().texts();
            var now = now();
            wordings = Stream.of(FormField.values())
                    .filter(field -> then.containsKey(field) || now.containsKey(field))
                    .map(field -> new Wording(field, then.getOrDefault(field, ""), now.getOrDefault(field, "")))
                    .toList();
        }
        return wordings;
    }

    private Map<FormField, String> now() {
        return getOther() == null
                ? versions.asItStands(me.user(), getVersion().initiativeId())
                : getOther().texts();
    }

    public long getChanges() {
        return getWordings().stream().filter(Wording::changed).count();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getWith() {
        return with;
    }

    public void setWith(UUID with) {
        this.with = with;
    }

    public boolean isSide() {
        return side;
    }

    public void setSide(boolean side) {
        this.side = side;
    }
}
