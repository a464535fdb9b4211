package dk.handleplan.web.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.DraftChapter;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A form for what is said in a hearing about one initiative or chapter of the draft, or about the draft as a whole. */
public abstract class AboutInitiative {

    @Inject
    Texts texts;

    @Inject
    Shown as;

    private UUID id;
    private UUID initiative;
    private UUID chapter;
    private long version;
    private String text;
    private List<YearAmount> amounts;

    /** @param unwritten the version of what nobody has written yet */
    protected AboutInitiative(long unwritten) {
        version = unwritten;
    }

    protected abstract PlanCycle cycle();

    /** Asked for only where there is one. */
    protected abstract DraftInitiative draft();

    /** The chapter of the draft; null where it is not about one. */
    public abstract DraftChapter getAbout();

    /** Which amounts were recommended when this was last saved. */
    protected abstract List<Recommendation> recommended();

    protected abstract boolean isOpen();

    public abstract boolean isDisqualified();

    public boolean isOnInitiative() {
        return initiative != null;
    }

    public boolean isOnChapter() {
        return initiative == null && chapter != null;
    }

    /** What the form is about; null for the draft as a whole. */
    protected UUID topic() {
        return isOnInitiative() ? initiative : chapter;
    }

    public String getTitle() {
        if (isOnInitiative()) {
            return draft().numbered();
        }
        return isOnChapter() ? getAbout().heading() : texts.get("hearing.general");
    }

    /** A question for each budget year for which the initiative applies. */
    public List<YearAmount> getAmounts() {
        if (amounts == null) {
            amounts = isOnInitiative() ? YearAmounts.of(cycle(), draft(), recommended()) : List.of();
        }
        return amounts;
    }

    public List<Choice> choices(YearAmount amount) {
        return amount.choices(texts, as);
    }

    /** Also when the date passes while somebody types: what was typed stays on the page. */
    public boolean isWritable() {
        return FacesContext.getCurrentInstance().isPostback() || isOpen() && !isDisqualified();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getInitiative() {
        return initiative;
    }

    public void setInitiative(UUID initiative) {
        this.initiative = initiative;
    }

    public UUID getChapter() {
        return chapter;
    }

    public void setChapter(UUID chapter) {
        this.chapter = chapter;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
