package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.DraftPlan;
import dk.handleplan.core.hearing.TextChangeService;
import dk.handleplan.core.hearing.TextChangeService.TextChange;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.web.initiative.Wording;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What became of an initiative's text after the hearing, word by word. */
@Named
@RequestScoped
public class TextChangePage {

    @Inject
    TextChangeService changes;

    @Inject
    CurrentUser me;

    private UUID id;
    private TextChange change;

    /** Nobody without a right to it gets any page. */
    public void read() {
        getChange();
    }

    public TextChange getChange() {
        if (change == null) {
            change = changes.since(me.user(), id);
        }
        return change;
    }

    public String getTitle() {
        var heard = getChange().heard();
        return DraftPlan.numbered(heard.number().orElse(null), heard.title());
    }

    /** The answers that read otherwise now: those in the sections that the answer names, or else all of them. */
    public List<Wording> getWordings() {
        return Stream.of(FormField.values())
                .filter(this::isNamed)
                .map(this::wording)
                .filter(Wording::changed)
                .toList();
    }

    private boolean isNamed(FormField field) {
        var parts = getChange().parts();
        return parts.isEmpty() || parts.stream().anyMatch(part -> part.fields().contains(field));
    }

    private Wording wording(FormField field) {
        return new Wording(
                field,
                getChange().heard().texts().getOrDefault(field, ""),
                getChange().now().getOrDefault(field, ""));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
