package dk.handleplan.core.reassessment;

import java.util.EnumSet;
import java.util.Set;

/** Where the reassessment of an initiative stands. */
public enum ReappraisalState {
    /** Flagged; its unit is asked when the next status round opens. */
    WAITING,
    /** Its unit is asked what should become of it. */
    ASKED,
    /** The secretariat has the unit's answer. */
    ASSESSED,
    DECIDED,
    WITHDRAWN;

    /** Where it is still to be said what becomes of the initiative. */
    public static final Set<ReappraisalState> OPEN = EnumSet.of(WAITING, ASKED, ASSESSED);
}
