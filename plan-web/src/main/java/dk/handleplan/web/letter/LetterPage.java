package dk.handleplan.web.letter;

import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.letter.LetterService.ShownLetter;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One letter to an applicant: to be read and printed, and until it is sent to be given a reason. */
@Named
@RequestScoped
public class LetterPage {

    @Inject
    LetterService letters;

    @Inject
    CurrentUser me;

    @Inject
    Language language;

    @Inject
    Pages pages;

    private UUID id;
    private long version;
    private String reason;
    private ShownLetter shown;

    public void read() {
        version = getLetter().letter().version();
        reason = getLetter().letter().reason().orElse(null);
    }

    public ShownLetter getLetter() {
        if (shown == null) {
            shown = letters.letter(me.user(), id, language.getLocale());
        }
        return shown;
    }

    public void explain() {
        letters.explain(me.user(), id, version, reason);
        pages.done("/letter?id=" + id, "letter.explainedNotice");
    }

    public void send() {
        letters.send(me.user(), getLetter().cycle().id(), List.of(id));
        pages.done("/letter?id=" + id, "letter.sentNotice", 1);
    }

    /** Whether something is still to be done with it, by this person. */
    public boolean isOpen() {
        return !getLetter().letter().isSent() && me.user().has(Role.SECRETARIAT);
    }

    /** Whether less is granted than was applied for, so that a reason is due. */
    public boolean isExplainable() {
        return getLetter().letter().isReasonMissing()
                || getLetter().letter().reason().isPresent();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
