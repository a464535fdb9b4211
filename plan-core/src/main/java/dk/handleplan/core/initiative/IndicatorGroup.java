package dk.handleplan.core.initiative;

/** The two groups of success criteria; independent of whether a criterion carries a figure. */
public enum IndicatorGroup {
    QUANTITATIVE,
    QUALITATIVE
}
