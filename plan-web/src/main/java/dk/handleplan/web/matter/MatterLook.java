package dk.handleplan.web.matter;

import dk.handleplan.core.matter.MatterState;
import dk.handleplan.core.matter.PolicyHearingState;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How matters are called and which badges they bear. */
@Named
@RequestScoped
public class MatterLook {

    @Inject
    Texts texts;

    /** {@code 2/2020}; nothing for a draft. */
    public String number(Integer number, Integer year) {
        return number == null ? "" : number + "/" + year;
    }

    /** {@code 2/2020 Tolke}. */
    public String title(Integer number, Integer year, String title) {
        return number == null ? title : number(number, year) + " " + title;
    }

    public String badge(MatterState state) {
        return switch (state) {
            case DRAFT -> "";
            case RAISED -> "warning";
            case ANSWERED -> "success";
        };
    }

    public String ofPolicy(PolicyHearingState state) {
        return switch (state) {
            case ASKED -> "info";
            case RESPONDED, NO_REMARKS -> "success";
            case NOT_RESPONDED -> "warning";
        };
    }

    /** What came of a measure. */
    public String adoption(Boolean adopted, String council) {
        return Boolean.TRUE.equals(adopted)
                ? texts.of("matter.followsCouncil", council)
                : texts.get("matter.notAdopted");
    }
}
