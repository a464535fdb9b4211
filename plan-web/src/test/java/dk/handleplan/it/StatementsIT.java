package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.bench.Visitor;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The number of statements behind a page does not grow with its rows. Runs late: it adds a year of its own. */
@RunAsClient
@Order(110)
class StatementsIT extends RunningProduct {

    private static final String CYCLE = "00000000-0000-4000-8000-000000002040";
    private static final String ROUND = "00000000-0000-4000-8000-000000002041";
    private static final List<String> PAGES = List.of(
            "/inbox?year=2040",
            "/year?year=2040",
            "/initiatives?id=" + CYCLE,
            "/initiatives?id=" + CYCLE + "&sort=-committees&columns=title,joint_units,committees,applied",
            "/initiatives.csv?id=" + CYCLE,
            "/call?id=" + CYCLE,
            "/hearing?id=" + CYCLE,
            "/allocation?id=" + CYCLE,
            "/decisions?id=" + CYCLE,
            "/adjustments?id=" + CYCLE,
            "/money?by=unit&from=2040&to=2040",
            "/money?by=initiative&from=2040&to=2040",
            "/money.csv?by=unit&from=2040&to=2040",
            "/letters?id=" + CYCLE,
            "/status-round?id=" + ROUND,
            "/status-document?id=" + ROUND,
            "/progress?id=" + CYCLE + "&by=unit&weight=money",
            "/plan/2040",
            "/plan/2040/initiative-2",
            "/api/plans/2040");

    /** What is read of a plan with too many initiatives for one page. */
    private static final List<String> OF_A_LONG_PLAN =
            List.of("/plan/2040", "/plan/2040?text=nr.+2&goal=1", "/plan/2040/initiative-2", "/api/plans/2040");

    @ArquillianResource
    private URL base;

    private Visitor secretariat;

    @Test
    void theStatementsOfAPageDoNotGrowWithItsRows() throws Exception {
        secretariat = new Visitor(base.toURI()).signIn("sekretariat");
        execute(text("year.sql"));
        addRows(1, 3);
        var few = statements(PAGES);

        addRows(4, 12);

        assertThat(statements(PAGES)).isEqualTo(few);
        addRows(13, 60);
        var more = statements(OF_A_LONG_PLAN);

        addRows(61, 120);

        assertThat(statements(OF_A_LONG_PLAN)).isEqualTo(more);
    }

    private Map<String, Integer> statements(List<String> pages) {
        return pages.stream().collect(Collectors.toMap(Function.identity(), this::statementsOf));
    }

    /** The least of several times, since timers ask the database something now and then. */
    private int statementsOf(String page) {
        return IntStream.range(0, 4).map(time -> statementsNow(page)).min().orElseThrow();
    }

    private int statementsNow(String page) {
        counted();
        secretariat.open(page).sees("nr. 2");
        return counted();
    }

    private int counted() {
        return Integer.parseInt(secretariat.open("/statements").body());
    }

    private void addRows(int from, int to) throws IOException {
        execute(text("rows.sql").replace("${from}", "" + from).replace("${to}", "" + to));
    }

    private void execute(String script) {
        secretariat.take(secretariat.post("/statements", script));
    }

    private static String text(String name) throws IOException {
        try (var in = StatementsIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
