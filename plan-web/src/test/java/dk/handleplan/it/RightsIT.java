package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Walks every page and REST path as every role and as nobody: those that can be reached when all stories are told, and those
 * that were seen in a story. Each page must be in order for whoever reaches it, and what each may open is compared with the
 * table {@code src/test/resources/rights.csv}; {@code target/rights.csv} shows what was found.
 */
@Order(105)
class RightsIT extends BrowserStory {

    private static final String NOBODY = "nobody";
    private static final List<String> ROLES = List.of(
            NOBODY,
            "laeser",
            "udvalgssekretaer",
            "medlem1.integrationsraadet",
            "formand.integrationsraadet",
            "redaktoer.integration",
            "chef.integration",
            "redaktoer.ungecentret",
            "sekretariat",
            "administrator");
    private static final List<String> BEGINNINGS =
            List.of("/inbox", "/years", "/year?year=2021", "/year?year=2020", "/plan/2019");
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000001";
    private static final List<String> NOT_LINKED = List.of(
            "/api/plans",
            "/api/plans/2019",
            "/api/plans/1999",
            "/api/years/2020/processes/annual-cycle",
            "/api/rounds/" + UNKNOWN,
            "/plan/1999",
            "/health/ready",
            "/health/live",
            "/health/started",
            "/metrics",
            "/openapi",
            "/autosave",
            "/demo/today",
            "/plan-of-year",
            "/scenario-compare?id=" + UNKNOWN + "&with=" + UNKNOWN + "&with=" + UNKNOWN,
            "/adjustment?id=" + UNKNOWN,
            "/allocation-paste?id=" + UNKNOWN,
            "/condition?id=" + UNKNOWN,
            "/result?id=" + UNKNOWN,
            "/letter?id=" + UNKNOWN,
            "/event?id=" + UNKNOWN,
            "/event-flag?id=" + UNKNOWN,
            "/reappraisal?id=" + UNKNOWN,
            "/suggestion?id=" + UNKNOWN,
            "/error/500",
            "/WEB-INF/web.xml");

    private final Map<String, Person> people = new LinkedHashMap<>();

    @Test
    void everybodyOpensWhatTheTableSaysAndFindsItInOrder() throws IOException {
        ROLES.forEach(role -> people.put(role, NOBODY.equals(role) ? anybody() : signedIn(role)));
        var found = everyAddress().entrySet().stream()
                .map(page -> page.getKey() + ";" + answers(page.getValue()))
                .toList();
        Files.write(
                Path.of("target/rights.csv"),
                Stream.concat(Stream.of(header()), found.stream()).toList());

        assertThat(found).containsExactlyInAnyOrderElementsOf(table());
        assertThat(pagesOfTheProduct())
                .allSatisfy(page ->
                        assertThat(found).anyMatch(line -> line.startsWith(page + ";") || line.startsWith(page + "?")));
    }

    private static String header() {
        return "page;" + String.join(";", ROLES);
    }

    private Map<String, String> everyAddress() {
        var all = new TreeMap<String, String>();
        Person.visited().forEach(address -> all.putIfAbsent(EveryPage.kindOf(address), address));
        people.values()
                .forEach(person -> EveryPage.reachedBy(person, BEGINNINGS, RightsIT::inOrder)
                        .addresses()
                        .forEach(all::putIfAbsent));
        NOT_LINKED.forEach(address -> all.put(address, address));
        return all;
    }

    private static void inOrder(Person person) {
        person.atWidth(1280).findsThePageInOrder().atWidth(320).fits();
    }

    private String answers(String address) {
        return people.values().stream().map(person -> person.answerOf(address)).collect(Collectors.joining(";"));
    }

    private static List<String> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/rights.csv")).stream()
                .skip(1)
                .toList();
    }

    private static List<String> pagesOfTheProduct() throws IOException {
        var root = Path.of("src/main/webapp");
        try (var files = Files.walk(root)) {
            return files.map(file -> "/" + root.relativize(file))
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("/WEB-INF") && !name.startsWith("/error"))
                    .map(name -> name.replace(".xhtml", ""))
                    .toList();
        }
    }
}
