package dk.handleplan.core.planfile;

/** A plan as read from a file and not yet stored, with what of it is new here. */
record ReadPlan(PlanContents contents, boolean isNewPolicy, Organisation organisation) {}
