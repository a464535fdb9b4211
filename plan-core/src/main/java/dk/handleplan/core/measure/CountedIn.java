package dk.handleplan.core.measure;

/**
 * In what figures are counted.
 *
 * @param unit as it is written after a figure; null for nothing
 * @param isShare whether two figures differ by percentage points, whatever the unit is called
 */
public record CountedIn(String unit, boolean isShare) {

    /** @param settled what somebody has said; null where nobody has */
    public static CountedIn of(String unit, UnitKind settled) {
        return new CountedIn(unit, UnitKind.isShare(unit, settled));
    }
}
