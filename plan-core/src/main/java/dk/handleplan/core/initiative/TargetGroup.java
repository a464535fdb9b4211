package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** For whom: the primary and secondary group in words, with what must be exact as figures. */
@Embeddable
public class TargetGroup {

    @Column(name = "target_primary", length = Text.NOTE)
    private String primaryGroup;

    @Column(name = "target_secondary", length = Text.NOTE)
    private String secondaryGroup;

    @Column(name = "target_age_from")
    private Integer ageFrom;

    @Column(name = "target_age_to")
    private Integer ageTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_age_state", length = 20)
    private ValueState ageState;

    @Column(name = "target_recruits")
    private Integer recruits;

    @Column(name = "target_min_years")
    private Integer minYearsInDenmark;

    @Column(name = "target_note", length = Text.NOTE)
    private String note;

    protected TargetGroup() {}

    public TargetGroup(
            String primaryGroup,
            String secondaryGroup,
            Integer ageFrom,
            Integer ageTo,
            ValueState ageState,
            Integer recruits,
            Integer minYearsInDenmark,
            String note) {
        this.primaryGroup = Text.optional("primaryGroup", primaryGroup, Text.NOTE);
        this.secondaryGroup = Text.optional("secondaryGroup", secondaryGroup, Text.NOTE);
        this.ageFrom = ageFrom;
        this.ageTo = ageTo;
        this.ageState = ageState;
        this.recruits = recruits;
        this.minYearsInDenmark = minYearsInDenmark;
        this.note = Text.optional("note", note, Text.NOTE);
    }

    public String primaryGroup() {
        return primaryGroup;
    }

    public String secondaryGroup() {
        return secondaryGroup;
    }

    public Integer ageFrom() {
        return ageFrom;
    }

    public Integer ageTo() {
        return ageTo;
    }

    public ValueState ageState() {
        return ageState;
    }

    public Integer recruits() {
        return recruits;
    }

    public Integer minYearsInDenmark() {
        return minYearsInDenmark;
    }

    public String note() {
        return note;
    }
}
