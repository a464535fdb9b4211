package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.DraftPlan;
import dk.handleplan.core.hearing.DraftService;
import dk.handleplan.core.hearing.DraftService.LastYear;
import dk.handleplan.core.hearing.DraftService.WholeForm;
import dk.handleplan.core.hearing.Drafts.DraftRow;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.web.initiative.Wording;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The whole form of an initiative as the draft has it; what a correction changed, or what is new since last
 * year, is marked word by word.
 */
@Named
@RequestScoped
public class DraftInitiativePage {

    @Inject
    DraftService drafts;

    @Inject
    CurrentUser me;

    private UUID id;
    private UUID initiative;
    private boolean sinceLastYear;
    private Optional<LastYear> lastYear;
    private WholeForm form;
    private DraftRow draft;

    /** Nobody without a right to it gets any page. */
    public void read() {
        getForm();
    }

    private WholeForm getForm() {
        if (form == null) {
            form = drafts.form(me.user(), id, initiative);
        }
        return form;
    }

    /** The draft that is read. */
    public DraftRow getDraft() {
        if (draft == null) {
            draft = drafts.drafts(me.user(), id).get(0);
        }
        return draft;
    }

    public InitiativeVersion getVersion() {
        return getForm().now();
    }

    public String getTitle() {
        return DraftPlan.numbered(
                getVersion().number().orElse(null), getVersion().title());
    }

    public boolean isCorrected() {
        return getForm().before().isPresent();
    }

    /** Null where it continues none of the year before. */
    public LastYear getLastYear() {
        if (lastYear == null) {
            lastYear = drafts.lastYear(me.user(), id, initiative);
        }
        return lastYear.orElse(null);
    }

    public boolean isCompared() {
        return sinceLastYear ? getLastYear() != null : isCorrected();
    }

    private Map<FormField, String> before() {
        var now = getVersion().texts();
        return sinceLastYear
                ? getLastYear() == null ? now : getLastYear().texts()
                : getForm().before().map(InitiativeVersion::texts).orElse(now);
    }

    public List<Wording> getChanged() {
        return getAnswers().stream().filter(Wording::changed).toList();
    }

    public List<Wording> getAnswers() {
        var now = getVersion().texts();
        var before = before();
        return Stream.of(FormField.values())
                .filter(field -> now.containsKey(field) || before.containsKey(field))
                .map(field -> wording(field, before, now))
                .toList();
    }

    private static Wording wording(FormField field, Map<FormField, String> before, Map<FormField, String> now) {
        return new Wording(field, before.getOrDefault(field, ""), now.getOrDefault(field, ""));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isSinceLastYear() {
        return sinceLastYear;
    }

    public void setSinceLastYear(boolean sinceLastYear) {
        this.sinceLastYear = sinceLastYear;
    }

    public UUID getInitiative() {
        return initiative;
    }

    public void setInitiative(UUID initiative) {
        this.initiative = initiative;
    }
}
