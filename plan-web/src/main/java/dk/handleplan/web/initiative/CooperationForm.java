package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Continuation;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** With whom it is done and how it lives on. */
@Named
@RequestScoped
public class CooperationForm implements PartForm {

    private Set<UUID> jointUnits;
    private Rows<PartnerRow> partners;
    private String anchoring;
    private Integer continuesYear;
    private Integer continuesNumber;
    private String continuesTitle;
    private String continuesKind;

    @Inject
    EditedInitiative edited;

    @Inject
    AskedQuestions asked;

    @Inject
    Texts texts;

    @Override
    public FormPart part() {
        return FormPart.COOPERATION;
    }

    @Override
    public void read() {
        var initiative = edited.getInitiative();
        jointUnits = initiative.jointUnits();
        anchoring = initiative.anchoring();
        getPartners()
                .fill(initiative.partners().stream().map(PartnerRow::new).toList(), edited.wantsAnother("partners"));
        initiative.continuationOf().ifPresent(this::take);
    }

    private void take(Continuation earlier) {
        continuesYear = earlier.year();
        continuesNumber = earlier.number();
        continuesTitle = earlier.title();
        continuesKind = earlier.kind();
    }

    @Override
    public List<FormSection> sections() {
        var sections = new ArrayList<FormSection>();
        if (asked.wasAsked(FormField.PARTNERS)) {
            sections.add(new FormSection.JointUnits(jointUnits));
            sections.add(new FormSection.Partners(getPartners().written(PartnerRow::toPartner)));
        }
        if (asked.wasAsked(FormField.ANCHORING)) {
            sections.add(new FormSection.Anchoring(anchoring, continuation()));
        }
        return sections;
    }

    private Continuation continuation() {
        if (Stream.of(continuesYear, continuesNumber, continuesTitle, continuesKind)
                .allMatch(Objects::isNull)) {
            return null;
        }
        var known = edited.getInitiative()
                .continuationOf()
                .map(Continuation::initiativeId)
                .orElse(null);
        return new Continuation(continuesYear, continuesNumber, continuesTitle, continuesKind, known);
    }

    @Override
    public Map<String, Rows<?>> lists() {
        return Map.of("partners", getPartners());
    }

    public List<Choice> getSides() {
        return Partner.SIDES.stream()
                .map(side -> new Choice(side, texts.get("initiative.side." + side)))
                .toList();
    }

    public List<Choice> getUnitChoices() {
        return edited.getLists().units().stream()
                .filter(unit -> unit.isActive()
                        && !unit.id().equals(edited.getInitiative().leadUnitId()))
                .map(CooperationForm::choice)
                .toList();
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.id(), unit.name());
    }

    public Rows<PartnerRow> getPartners() {
        if (partners == null) {
            partners = edited.rows("partners", PartnerRow::new, PartnerRow::isWritten);
        }
        return partners;
    }

    public Set<UUID> getJointUnits() {
        return jointUnits;
    }

    public void setJointUnits(Set<UUID> jointUnits) {
        this.jointUnits = jointUnits;
    }

    public String getAnchoring() {
        return anchoring;
    }

    public void setAnchoring(String anchoring) {
        this.anchoring = anchoring;
    }

    public Integer getContinuesYear() {
        return continuesYear;
    }

    public void setContinuesYear(Integer continuesYear) {
        this.continuesYear = continuesYear;
    }

    public Integer getContinuesNumber() {
        return continuesNumber;
    }

    public void setContinuesNumber(Integer continuesNumber) {
        this.continuesNumber = continuesNumber;
    }

    public String getContinuesTitle() {
        return continuesTitle;
    }

    public void setContinuesTitle(String continuesTitle) {
        this.continuesTitle = continuesTitle;
    }

    public String getContinuesKind() {
        return continuesKind;
    }

    public void setContinuesKind(String continuesKind) {
        this.continuesKind = continuesKind;
    }
}
