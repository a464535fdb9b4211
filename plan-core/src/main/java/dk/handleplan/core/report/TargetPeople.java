package dk.handleplan.core.report;

import java.util.List;

/**
 * Target groups are described in the applicant's own words. Reports divide them by the people whom those words name; who names
 * several is counted with each.
 */
public enum TargetPeople {
    CHILDREN("barn", "børn", "elev", "drenge"),
    YOUNG("ung"),
    WOMEN("kvind", "mødre", "pige"),
    MEN("mand ", "mænd", "fædre"),
    FAMILIES("famili", "forældre", "mødre", "fædre"),
    REFUGEES("flygtning", "familiesammenført", "nyankom"),
    ELDERLY("ældre", "senior");

    private final List<String> beginnings;

    TargetPeople(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** How a word begins that names them, in small letters. */
    public List<String> beginnings() {
        return beginnings;
    }
}
