package dk.handleplan.web.demo;

import java.util.List;
import java.util.Map;

/**
 * A centre that is invited to the demo's 2020, with examples of what it might propose: initiatives of 2019, by number, that it
 * continues, and the example amounts in kroner by budget year.
 */
record DemoCentre(String unit, String login, Map<Integer, Map<Integer, Long>> drafts) {

    /** Together they apply for 90.000 kr. more than there is in 2020. */
    static final List<DemoCentre> ALL = List.of(
            new DemoCentre(
                    "Center for Integration",
                    "integration",
                    Map.of(1, Map.of(2020, 480_000L), 2, Map.of(2020, 260_000L))),
            new DemoCentre("Ungecentret", "ungecentret", Map.of(4, Map.of(2020, 390_000L))),
            new DemoCentre(
                    "Biblioteket Frederiksberg",
                    "biblioteket",
                    Map.of(10, Map.of(2020, 420_000L, 2021, 210_000L), 11, Map.of(2020, 240_000L))));
}
