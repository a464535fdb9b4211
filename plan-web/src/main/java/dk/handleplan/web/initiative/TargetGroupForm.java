package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.TargetGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** For whom it is. */
@Named
@RequestScoped
public class TargetGroupForm implements PartForm {

    private String primaryGroup;
    private String secondaryGroup;
    private Integer ageFrom;
    private Integer ageTo;
    private Integer recruits;
    private Integer minYears;
    private String note;

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Override
    public FormPart part() {
        return FormPart.TARGET_GROUP;
    }

    @Override
    public void read() {
        edited.getInitiative().targetGroup().ifPresent(this::take);
    }

    private void take(TargetGroup group) {
        primaryGroup = group.primaryGroup();
        secondaryGroup = group.secondaryGroup();
        ageFrom = group.ageFrom();
        ageTo = group.ageTo();
        recruits = group.recruits();
        minYears = group.minYearsInDenmark();
        note = group.note();
    }

    @Override
    public List<FormSection> sections() {
        var ageState = edited.getInitiative()
                .targetGroup()
                .map(TargetGroup::ageState)
                .filter(state -> ageFrom == null && ageTo == null)
                .orElse(null);
        var group = new TargetGroup(primaryGroup, secondaryGroup, ageFrom, ageTo, ageState, recruits, minYears, note);
        return asked.wasAsked(FormField.TARGET_GROUP) ? List.of(new FormSection.Target(group)) : List.of();
    }

    public String getPrimaryGroup() {
        return primaryGroup;
    }

    public void setPrimaryGroup(String primaryGroup) {
        this.primaryGroup = primaryGroup;
    }

    public String getSecondaryGroup() {
        return secondaryGroup;
    }

    public void setSecondaryGroup(String secondaryGroup) {
        this.secondaryGroup = secondaryGroup;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(Integer ageTo) {
        this.ageTo = ageTo;
    }

    public Integer getRecruits() {
        return recruits;
    }

    public void setRecruits(Integer recruits) {
        this.recruits = recruits;
    }

    public Integer getMinYears() {
        return minYears;
    }

    public void setMinYears(Integer minYears) {
        this.minYears = minYears;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
