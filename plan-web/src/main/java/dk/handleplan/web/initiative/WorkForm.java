package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What is done, where and how much. */
@Named
@RequestScoped
public class WorkForm implements PartForm {

    private String summary;
    private Rows<ActivityRow> activities;
    private Rows<TextRow> places;
    private ExtentForm extent = new ExtentForm();
    private Integer participantsTotal;
    private Integer durationMinMonths;
    private Integer durationMaxMonths;
    private boolean pilot;

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Override
    public FormPart part() {
        return FormPart.WORK;
    }

    @Override
    public void read() {
        var initiative = edited.getInitiative();
        initiative.description().ifPresent(this::take);
        getActivities()
                .fill(
                        initiative.activities().stream().map(ActivityRow::new).toList(),
                        edited.wantsAnother("activities"));
        getPlaces().fill(initiative.places().stream().map(TextRow::new).toList(), edited.wantsAnother("places"));
        pilot = initiative.isPilot();
    }

    private void take(Description work) {
        summary = work.summary();
        extent = new ExtentForm(work.extent());
        participantsTotal = work.participantsTotal();
        durationMinMonths = work.durationMinMonths();
        durationMaxMonths = work.durationMaxMonths();
    }

    @Override
    public List<FormSection> sections() {
        return asked.wasAsked(FormField.DESCRIPTION) ? List.of(work()) : List.of();
    }

    private FormSection work() {
        return new FormSection.Work(
                description(),
                getActivities().written(ActivityRow::toActivity),
                getPlaces().written(TextRow::toPlace),
                pilot);
    }

    private Description description() {
        return new Description(summary, extent.toExtent(), participantsTotal, durationMinMonths, durationMaxMonths);
    }

    @Override
    public Map<String, Rows<?>> lists() {
        return Map.of("activities", getActivities(), "places", getPlaces());
    }

    public Rows<ActivityRow> getActivities() {
        if (activities == null) {
            activities = edited.rows("activities", ActivityRow::new, ActivityRow::isWritten);
        }
        return activities;
    }

    public Rows<TextRow> getPlaces() {
        if (places == null) {
            places = edited.rows("places", TextRow::new, TextRow::isWritten);
        }
        return places;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public ExtentForm getExtent() {
        return extent;
    }

    public Integer getParticipantsTotal() {
        return participantsTotal;
    }

    public void setParticipantsTotal(Integer participantsTotal) {
        this.participantsTotal = participantsTotal;
    }

    public Integer getDurationMinMonths() {
        return durationMinMonths;
    }

    public void setDurationMinMonths(Integer durationMinMonths) {
        this.durationMinMonths = durationMinMonths;
    }

    public Integer getDurationMaxMonths() {
        return durationMaxMonths;
    }

    public void setDurationMaxMonths(Integer durationMaxMonths) {
        this.durationMaxMonths = durationMaxMonths;
    }

    public boolean isPilot() {
        return pilot;
    }

    public void setPilot(boolean pilot) {
        this.pilot = pilot;
    }
}
