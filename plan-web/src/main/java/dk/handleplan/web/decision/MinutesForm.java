package dk.handleplan.web.decision;

import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The minutes of a meeting as a clerk writes them in. */
public class MinutesForm {

    private LocalDate metOn;
    private String itemNumber;
    private boolean closedItem;
    private Outcome outcome;
    private LocalDate deferredTo;
    private String wording;

    /** The meeting that was set, once it can have been held. */
    public void suggest(LocalDate meeting, LocalDate today) {
        metOn = meeting == null || meeting.isAfter(today) ? null : meeting;
    }

    /** What a meeting can make of a case; the last body of a chain decides it. */
    public static List<Choice> outcomes(boolean last, Texts texts) {
        var possible = Stream.of(Outcome.values())
                .filter(o -> o != Outcome.AMENDED)
                .filter(o -> !last || o.isPossibleAtTheEnd())
                .toArray(Outcome[]::new);
        return Choice.of(possible, texts::name);
    }

    /** The same where only these are possible. */
    public static List<Choice> outcomes(List<Outcome> possible, Texts texts) {
        return Choice.of(possible.toArray(Outcome[]::new), texts::name);
    }

    public Minutes toMinutes() {
        return new Minutes(metOn, itemNumber, closedItem, wording, outcome, deferredTo);
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(LocalDate metOn) {
        this.metOn = metOn;
    }

    public String getItemNumber() {
        return itemNumber;
    }

    public void setItemNumber(String itemNumber) {
        this.itemNumber = itemNumber;
    }

    public boolean isClosedItem() {
        return closedItem;
    }

    public void setClosedItem(boolean closedItem) {
        this.closedItem = closedItem;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getDeferredTo() {
        return deferredTo;
    }

    public void setDeferredTo(LocalDate deferredTo) {
        this.deferredTo = deferredTo;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
