package dk.handleplan.web.status;

import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.RoundForm;
import dk.handleplan.core.status.RoundFormService;
import dk.handleplan.core.status.RoundFormService.Which;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundQuestion;
import dk.handleplan.core.status.RoundQuestion.Wording;
import dk.handleplan.core.status.RoundState;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a status round asks, before it opens: parts it leaves out, and its own questions, one of which is written at a time. */
@Named
@RequestScoped
public class RoundFormPage {

    @Inject
    RoundFormService forms;

    @Inject
    StatusWords words;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private UUID cycle;
    private RoundKind kind;
    private UUID question;
    private long version;
    private Set<ReportPart> parts;
    private String text;
    private String help;
    private boolean required;
    private StatusRound round;

    public void read() {
        if (getRound().state() != RoundState.PLANNED) {
            pages.goTo("/status-round?id=" + getRound().id());
            return;
        }
        version = getRound().version();
        parts = allBut(form().leftOut());
        if (question != null) {
            read(form().question(question).orElseThrow(() -> new NotFound("shared.notFound")));
        }
    }

    private void read(RoundQuestion asked) {
        text = asked.text();
        help = asked.help().orElse(null);
        required = asked.isRequired();
    }

    public void saveParts() {
        forms.leaveOut(me.user(), which(), version, allBut(parts));
        pages.done(getAddress(), "shared.saved");
    }

    private static Set<ReportPart> allBut(Set<ReportPart> others) {
        var parts = EnumSet.allOf(ReportPart.class);
        parts.removeAll(others);
        return parts;
    }

    public void saveQuestion() {
        var wording = new Wording(text, help, required);
        if (question == null) {
            forms.ask(me.user(), which(), version, wording);
        } else {
            forms.reword(me.user(), which(), version, question, wording);
        }
        pages.done(getAddress(), "shared.saved");
    }

    public void drop() {
        forms.drop(me.user(), which(), version, question);
        pages.done(getAddress(), "status.questionDropped");
    }

    public void move(UUID moved, boolean up) {
        forms.move(me.user(), which(), version, moved, up);
        pages.done(getAddress(), "shared.saved");
    }

    private Which which() {
        return new Which(id, cycle, kind);
    }

    public StatusRound getRound() {
        if (round == null) {
            round = forms.get(me.user(), which());
        }
        return round;
    }

    private RoundForm form() {
        return getRound().form();
    }

    public List<RoundQuestion> getQuestions() {
        return form().questions();
    }

    /** Whether a question can be written: there is room for one more, or one that is there is reworded. */
    public boolean isWriting() {
        return question != null || getQuestions().size() < RoundForm.MOST_QUESTIONS;
    }

    /** What goes for a question, in a few words. */
    public String rules(RoundQuestion asked) {
        var must = texts.get(asked.isRequired() ? "status.questionRequired" : "status.questionOptional");
        return asked.help().map(said -> must + " · " + said).orElse(must);
    }

    public List<Choice> getPartChoices() {
        return Choice.of(ReportPart.values(), texts::name);
    }

    public int getYear() {
        return forms.year(getRound());
    }

    public String getRoundName() {
        return words.round(getRound().name(), getYear());
    }

    public String getAddress() {
        return "/round-form?" + (id == null ? "cycle=" + cycle + "&kind=" + kind : "id=" + id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getCycle() {
        return cycle;
    }

    public void setCycle(UUID cycle) {
        this.cycle = cycle;
    }

    public RoundKind getKind() {
        return kind;
    }

    public void setKind(RoundKind kind) {
        this.kind = kind;
    }

    public UUID getQuestion() {
        return question;
    }

    public void setQuestion(UUID question) {
        this.question = question;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Set<ReportPart> getParts() {
        return parts;
    }

    public void setParts(Set<ReportPart> parts) {
        this.parts = parts;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
