package dk.handleplan.core.closing;

/** What is looked at before a year is closed. */
public enum ClosingCheck {
    FINAL_STATUS_CONCLUDED,
    GRANTS_DECIDED,
    ADJUSTMENTS_SETTLED,
    /** What becomes of an initiative that is assessed again cannot be decided in a closed year. */
    REAPPRAISALS_DECIDED,
    PUBLISHED,
    OUTCOMES_DECIDED,
    STATUS_ACCEPTED(false),
    SPENDING_KNOWN(false),
    /** Results that come later stay tasks of the centres when the year is closed. */
    RESULTS_DELIVERED(false);

    private final boolean required;

    ClosingCheck() {
        this(true);
    }

    ClosingCheck(boolean required) {
        this.required = required;
    }

    /** Whether the year cannot be closed without it; the others only warn. */
    public boolean isRequired() {
        return required;
    }

    /**
     * What the look found.
     *
     * @param missing how many initiatives or results lack it; 1 where it is one thing for the whole year
     */
    public record Finding(ClosingCheck check, long missing) {

        public boolean isInOrder() {
            return missing == 0;
        }

        public boolean isObstacle() {
            return !isInOrder() && check.isRequired();
        }
    }
}
