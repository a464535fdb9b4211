package dk.handleplan.web.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.DraftChapter;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.Typed;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;

/** A form for what is said in a hearing about one initiative or chapter of the draft, or about the draft as a whole. */
public abstract class AboutInitiative extends AboutTopic {

    @Inject
    Texts texts;

    @Inject
    Shown as;

    private final Typed<String> text = new Typed<>();
    private List<YearAmount> amounts;

    protected abstract PlanCycle cycle();

    /** Asked for only where there is one. */
    protected abstract DraftInitiative draft();

    /** The chapter of the draft; null where it is not about one. */
    public abstract DraftChapter getAbout();

    /** What is kept now; null where nothing is. */
    protected abstract String keptText();

    /** Which amounts were recommended when this was last saved. */
    protected abstract List<Recommendation> recommended();

    protected abstract boolean isOpen();

    public abstract boolean isDisqualified();

    public boolean isOnInitiative() {
        return getInitiative() != null;
    }

    public boolean isOnChapter() {
        return getInitiative() == null && getChapter() != null;
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

    public String getText() {
        return text.or(this::keptText);
    }

    public void setText(String newText) {
        text.set(newText);
    }
}
