package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Answer;
import dk.handleplan.core.hearing.AnswerService;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The administration's answer to one remark. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    AnswerService answers;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version = AnswerService.UNWRITTEN;
    private Outcome outcome;
    private String text;
    private String change;
    private Memo memo;

    public void read() {
        getRemark().given().ifPresent(given -> {
            version = given.version();
            outcome = given.outcome();
            text = given.text();
            change = given.change();
        });
    }

    public Memo getMemo() {
        if (memo == null) {
            memo = answers.around(me.user(), id);
        }
        return memo;
    }

    public RemarkRow getRemark() {
        return getMemo().remark(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** Null where the remark is not about an initiative. */
    public DraftInitiative getInitiative() {
        return getMemo().initiative(getRemark().initiativeId()).orElse(null);
    }

    public String getHeading() {
        if (getRemark().chapter() != null) {
            return getRemark().chapter().heading();
        }
        return getInitiative() == null
                ? texts.get("hearing.general")
                : getInitiative().numbered();
    }

    public void save() {
        give();
        pages.done(hearing(), "hearing.answerSaved");
    }

    public void saveAndNext() {
        give();
        var next = getMemo().nextToAnswer(id).map(remark -> "/answer?id=" + remark);
        pages.done(next.orElse(hearing()), "hearing.answerSaved");
    }

    private void give() {
        answers.answer(me.user(), id, version, new Answer.Reply(outcome, text, change));
    }

    public boolean isReleased() {
        return getMemo().hearing().isReleased();
    }

    public String hearing() {
        return "/hearing?id=" + getMemo().cycle().id();
    }

    public List<Choice> getOutcomes() {
        return Choice.of(Outcome.values(), texts::name);
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

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
