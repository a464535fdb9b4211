package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;

/** How an initiative of a draft is called in lists. */
final class Titles {

    private Titles() {}

    static String numbered(DraftInitiative initiative) {
        return initiative.number() == null ? initiative.title() : initiative.number() + " · " + initiative.title();
    }
}
