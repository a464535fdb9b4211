package dk.handleplan.core.initiative;

import java.util.EnumSet;
import java.util.Set;

/** Where an initiative stands, from the first draft to its end. */
public enum InitiativeState {
    DRAFT,
    WITH_HEAD,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    GRANTED,
    REFUSED,
    NOT_SUBMITTED,
    WITHDRAWN,
    STOPPED,
    COMPLETED;

    /** The states of those that are, or were, part of the plan or its draft. */
    public static final Set<InitiativeState> IN_PLAN =
            Set.copyOf(EnumSet.of(ACCEPTED, GRANTED, REFUSED, STOPPED, COMPLETED));

    /** The states that tell what was decided, on the plan or after it. */
    public static final Set<InitiativeState> TELLING = Set.copyOf(EnumSet.of(GRANTED, REFUSED, STOPPED));

    /** The states of those whose figures are followed. */
    public static final Set<InitiativeState> FOLLOWED = Set.copyOf(EnumSet.of(GRANTED, STOPPED, COMPLETED));

    /** The states of those that can get more money, or some after all, once the plan is decided. */
    public static final Set<InitiativeState> GRANTABLE = Set.copyOf(EnumSet.of(GRANTED, REFUSED));
}
