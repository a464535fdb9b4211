package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final int AT_A_TIME = 2;
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
            List.of("/inbox", "/years", "/year?year=2021", "/year?year=2020", "/plan/2019", "/documents?year=2019");
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000001";
    private static final List<String> NOT_LINKED = List.of(
            "/api/plans",
            "/api/plans/2019",
            "/api/plans/1999",
            "/api/plans/2019/v1",
            "/api/plans/2019/v999",
            "/api/years/2020/processes/annual-cycle",
            "/api/rounds/" + UNKNOWN,
            "/plan/1999",
            "/plan/2019/initiative-7",
            "/plan/1999/initiative-7",
            "/health/ready",
            "/health/live",
            "/health/started",
            "/metrics",
            "/openapi",
            "/autosave",
            "/demo/today",
            "/plan/1999.pdf",
            "/plan-of-year",
            "/plan-initiative",
            "/plan-file?year=2019&format=pdf",
            "/document-file?id=" + UNKNOWN + "&format=pdf",
            "/case.zip?id=" + UNKNOWN,
            "/plan-chart.svg?year=1999&indicator=" + UNKNOWN,
            "/scenario-compare?id=" + UNKNOWN + "&with=" + UNKNOWN + "&with=" + UNKNOWN,
            "/adjustment?id=" + UNKNOWN,
            "/allocation-paste?id=" + UNKNOWN,
            "/condition?id=" + UNKNOWN,
            "/counts.csv?id=" + UNKNOWN,
            "/evidence?id=" + UNKNOWN,
            "/result?id=" + UNKNOWN,
            "/status-sheet.xlsx?id=" + UNKNOWN,
            "/letter?id=" + UNKNOWN,
            "/letter.pdf?id=" + UNKNOWN,
            "/letter.docx?id=" + UNKNOWN,
            "/event?id=" + UNKNOWN,
            "/event-flag?id=" + UNKNOWN,
            "/reappraisal?id=" + UNKNOWN,
            "/presentation?id=" + UNKNOWN,
            "/presented-chart.svg?presentation=" + UNKNOWN + "&indicator=" + UNKNOWN,
            "/presented-chart.svg?round=" + UNKNOWN + "&indicator=" + UNKNOWN,
            "/suggestion?id=" + UNKNOWN,
            "/error/500",
            "/WEB-INF/web.xml");

    @Test
    void everybodyOpensWhatTheTableSaysAndFindsItInOrder() throws IOException {
        var pages = everyAddress();
        var answers =
                byRole(person -> pages.values().stream().map(person::answerOf).toList());
        var found = lines(List.copyOf(pages.keySet()), answers);
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
        byRole(person -> EveryPage.reachedBy(person, BEGINNINGS, RightsIT::inOrder))
                .forEach(reached -> reached.addresses().forEach(all::putIfAbsent));
        NOT_LINKED.forEach(address -> all.put(address, address));
        return all;
    }

    private static void inOrder(Person person) {
        person.atWidth(1280).findsThePageInOrder().atWidth(320).fits();
    }

    private static List<String> lines(List<String> pages, List<List<String>> answers) {
        return IntStream.range(0, pages.size())
                .mapToObj(page -> pages.get(page) + ";"
                        + answers.stream().map(answer -> answer.get(page)).collect(Collectors.joining(";")))
                .toList();
    }

    /** What each role finds, in the order of the roles. */
    private <T> List<T> byRole(Function<Person, T> walk) {
        var hands = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            var walks = ROLES.stream()
                    .map(role -> CompletableFuture.supplyAsync(() -> as(role, walk), hands))
                    .toList();
            return walks.stream().map(CompletableFuture::join).toList();
        } finally {
            hands.shutdownNow();
        }
    }

    private <T> T as(String role, Function<Person, T> walk) {
        try (var chromium = Chromium.start()) {
            var person = chromium.anybody(base());
            return walk.apply(NOBODY.equals(role) ? person : person.signIn(role, DEMO_PASSWORD));
        }
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
