package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What would count as success. */
@Named
@RequestScoped
public class SuccessForm implements PartForm {

    private String overallAim;
    private Rows<IndicatorRow> indicators;

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Override
    public FormPart part() {
        return FormPart.SUCCESS;
    }

    @Inject
    Texts texts;

    @Override
    public void read() {
        var initiative = edited.getInitiative();
        overallAim = initiative.overallAim();
        getIndicators()
                .fill(
                        initiative.indicators().stream().map(IndicatorRow::new).toList(),
                        edited.wantsAnother("indicators"));
    }

    @Override
    public List<FormSection> sections() {
        return asked.wasAsked(FormField.SUCCESS)
                ? List.of(new FormSection.Success(overallAim, getIndicators().written(IndicatorRow::toIndicator)))
                : List.of();
    }

    @Override
    public Map<String, Rows<?>> lists() {
        return Map.of("indicators", getIndicators());
    }

    public List<Choice> getGroups() {
        return Choice.of(IndicatorGroup.values(), texts::name);
    }

    public List<Choice> getComparators() {
        return Choice.of(Comparator.values(), texts::name);
    }

    public Rows<IndicatorRow> getIndicators() {
        if (indicators == null) {
            indicators = edited.rows("indicators", IndicatorRow::new, IndicatorRow::isWritten);
        }
        return indicators;
    }

    public String getOverallAim() {
        return overallAim;
    }

    public void setOverallAim(String overallAim) {
        this.overallAim = overallAim;
    }
}
