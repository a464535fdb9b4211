package dk.handleplan.web.matter;

import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.matter.Matter;
import dk.handleplan.core.matter.MatterKind;
import dk.handleplan.core.matter.MatterService;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One matter of a council: written and raised by those who sit in it, answered by the administration. */
@Named
@RequestScoped
public class MatterPage {

    @Inject
    MatterService service;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    MatterLook look;

    /** Whether a measure is carried out. */
    public enum Adoption {
        ADOPTED,
        NOT_ADOPTED
    }

    private UUID id;
    private long version;
    private UUID council;
    private MatterKind kind = MatterKind.OWN_MATTER;
    private String title;
    private String text;
    private Outcome outcome;
    private Adoption adopted;
    private String answer;
    private Matter matter;
    private List<Council> councils;

    public void read() {
        if (isNew()) {
            begin();
        } else {
            version = getMatter().version();
            kind = getMatter().kind();
            title = getMatter().title();
            text = getMatter().text().orElse(null);
        }
    }

    private void begin() {
        if (writable().isEmpty()) {
            throw new NotAllowed("shared.notAllowed");
        }
        council = writable().get(0).id();
    }

    private List<Council> writable() {
        if (councils == null) {
            councils = service.writableFor(me.user());
        }
        return councils;
    }

    /** Null where a matter is only begun. */
    public Matter getMatter() {
        if (matter == null && id != null) {
            matter = service.get(me.user(), id);
        }
        return matter;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isWritable() {
        return isNew() || service.mayWrite(me.user(), getMatter());
    }

    public boolean isRaisable() {
        return !isNew() && service.mayRaise(me.user(), getMatter());
    }

    public boolean isAnswerable() {
        return !isNew() && service.mayAnswer(me.user(), getMatter());
    }

    public String getHeading() {
        return isNew()
                ? texts.get("matter.new")
                : look.title(
                        getMatter().number().orElse(null),
                        getMatter().year().orElse(null),
                        getMatter().title());
    }

    public String getCouncilName() {
        return isNew() ? "" : service.council(getMatter());
    }

    public boolean isManyCouncils() {
        return isNew() && writable().size() > 1;
    }

    public List<Choice> getCouncils() {
        return writable().stream().map(one -> new Choice(one.id(), one.name())).toList();
    }

    public void save() {
        if (isNew()) {
            id = service.begin(me.user(), council == null ? writable().get(0).id() : council, words());
        } else {
            service.write(me.user(), id, version, words());
        }
        pages.done("/matter?id=" + id, "matter.saved");
    }

    public boolean isDeletable() {
        return !isNew() && service.mayDelete(me.user(), getMatter());
    }

    public void delete() {
        service.delete(me.user(), id, version);
        pages.done("/matters", "matter.deletedNow");
    }

    public void raise() {
        service.raise(me.user(), id, version, words());
        pages.done("/matter?id=" + id, "matter.raisedNow");
    }

    private Matter.Words words() {
        return new Matter.Words(kind, title, text);
    }

    public void reply() {
        var isAdopted = adopted == null ? null : adopted == Adoption.ADOPTED;
        service.answer(me.user(), id, version, new Matter.Reply(outcome, answer, isAdopted));
        pages.done("/matter?id=" + id, "matter.answeredNow");
    }

    public List<Choice> getKinds() {
        return Choice.of(MatterKind.values(), texts::name);
    }

    public List<Choice> getOutcomes() {
        return Choice.of(Outcome.values(), texts::name);
    }

    public List<Choice> getAdoptions() {
        return Choice.of(Adoption.values(), texts::name);
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

    public UUID getCouncil() {
        return council;
    }

    public void setCouncil(UUID council) {
        this.council = council;
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public Adoption getAdopted() {
        return adopted;
    }

    public void setAdopted(Adoption adopted) {
        this.adopted = adopted;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
