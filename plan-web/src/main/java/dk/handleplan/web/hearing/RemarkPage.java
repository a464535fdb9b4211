package dk.handleplan.web.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.CommentService;
import dk.handleplan.core.hearing.Discussion;
import dk.handleplan.core.hearing.DraftChapter;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.JointResponse;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.Remark;
import dk.handleplan.core.hearing.ResponseService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The council's joint remark on one initiative or chapter, or on the draft as a whole, beside what members say. */
@Named
@RequestScoped
public class RemarkPage extends AboutInitiative {

    @Inject
    ResponseService responses;

    @Inject
    CommentService comments;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private JointResponse response;
    private Optional<Remark> written;
    private Discussion said;

    public RemarkPage() {
        super(ResponseService.UNWRITTEN);
    }

    public void read() {
        getTitle();
        written().ifPresent(remark -> {
            setVersion(remark.version());
            setText(remark.text());
        });
    }

    private Optional<Remark> written() {
        if (written == null) {
            written = responses.remark(me.user(), getId(), topic());
        }
        return written;
    }

    public JointResponse getResponse() {
        if (response == null) {
            response = responses.response(me.user(), getId());
        }
        return response;
    }

    /** Null where it is not about an initiative. */
    public JointResponse.Line getLine() {
        return isOnInitiative()
                ? getResponse().line(getInitiative()).orElseThrow(() -> new NotFound("shared.notFound"))
                : null;
    }

    @Override
    public DraftChapter getAbout() {
        return isOnChapter()
                ? getResponse()
                        .chapter(getChapter())
                        .orElseThrow(() -> new NotFound("shared.notFound"))
                        .chapter()
                : null;
    }

    /** What members have shared, the chair's own comment included. */
    public Discussion getSaid() {
        if (said == null) {
            said = comments.discussion(me.user(), getId(), topic());
        }
        return said;
    }

    @Override
    protected List<Recommendation> recommended() {
        return written().map(Remark::recommendations).orElse(List.of());
    }

    public void save() {
        word();
        pages.done("/response?id=" + getId(), "hearing.remarkSaved");
    }

    public void saveAndNext() {
        word();
        var next = getResponse().after(getInitiative()).map(after -> "/remark?id=" + getId() + "&initiative=" + after);
        pages.done(next.orElse("/response?id=" + getId()), "hearing.remarkSaved");
    }

    private void word() {
        var words = new Remark.Words(getText(), YearAmount.recommendations(getAmounts()));
        responses.word(me.user(), getId(), topic(), getVersion(), words);
    }

    @Override
    public boolean isDisqualified() {
        return isOnInitiative() && getLine().disqualified();
    }

    @Override
    protected PlanCycle cycle() {
        return getResponse().cycle();
    }

    @Override
    protected DraftInitiative draft() {
        return getLine().initiative();
    }

    @Override
    protected boolean isOpen() {
        return getResponse().writable();
    }
}
