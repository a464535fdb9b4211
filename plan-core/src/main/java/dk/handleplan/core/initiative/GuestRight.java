package dk.handleplan.core.initiative;

/** What somebody who was invited to one initiative may do with it; each right includes the ones before. */
public enum GuestRight {
    VIEW,
    EDIT,
    /** May also send the contribution of the unit that leads it to the head of centre. */
    SUBMIT;

    boolean includes(GuestRight other) {
        return compareTo(other) >= 0;
    }
}
