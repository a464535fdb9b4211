package dk.handleplan.core.scenario;

/** Only an open scenario changes; one that was the proposal for a while is kept as it was. */
public enum ScenarioState {
    OPEN,
    ADOPTED,
    REPLACED
}
