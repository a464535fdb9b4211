package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.DraftService;
import dk.handleplan.core.hearing.Drafts.DraftRow;
import dk.handleplan.core.hearing.Drafts.DraftText;
import dk.handleplan.core.hearing.WholeDraft;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The whole draft in hearing on one page, to read in one go or on paper. */
@Named
@RequestScoped
public class DraftPage {

    @Inject
    DraftService drafts;

    @Inject
    CurrentUser me;

    private UUID id;
    private WholeDraft whole;
    private DraftRow row;

    /** Nobody without a right to it gets any page. */
    public void read() {
        getWhole();
    }

    public WholeDraft getWhole() {
        if (whole == null) {
            whole = drafts.whole(me.user(), id);
        }
        return whole;
    }

    /** Its number and date; null where the hearing was sent before drafts were frozen. */
    public DraftRow getRow() {
        if (row == null) {
            row = drafts.drafts(me.user(), id).stream().findFirst().orElse(null);
        }
        return row;
    }

    /** Null where the hearing was sent before drafts were frozen. */
    public DraftText text(UUID initiative) {
        return getWhole().texts().get(initiative);
    }

    public List<String> success(UUID initiative) {
        var text = text(initiative);
        return text == null || text.success() == null
                ? List.of()
                : text.success().lines().toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
