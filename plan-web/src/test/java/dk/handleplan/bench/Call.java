package dk.handleplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A year that invites 1.000 units: its launch, its pages, and 8 people who complete tasks of it at once. */
final class Call {

    private static final int PEOPLE = 8;
    private static final int TASKS = 400;

    private final Product product;
    private final Figures figures;
    private final Visitor secretariat;

    Call(Product product, Figures figures) {
        this.product = product;
        this.figures = figures;
        this.secretariat = product.visitor().signIn("sekretariat");
    }

    void measure() throws Exception {
        prepare();
        var start = secretariat.open("/year-start?year=2021").form("start");
        figures.seconds("Launch of a year with 1,000 invited units", secretariat.millis(start) / 1000);
        figures.repeat("Year page, 1,000 units awaited", secretariat, "/year?year=2021");
        var board = secretariat.all("main a[href^=/call?]").attr("href");
        figures.repeat(
                "Board of the call, 1,000 units",
                secretariat,
                round -> secretariat.get(board + "&page=" + (round % 10 + 1)));
        atOnce(board);
    }

    private void prepare() {
        secretariat.open("/years").write("year", "2021").tick("beginning-0").send("create");
        secretariat.open("/year-setup?year=2021").tickAll("units").send("saveAndCheck");
    }

    private void atOnce(String board) throws Exception {
        var crowd = new Crowd(people(), contributions(board));
        var begun = System.nanoTime();
        var millis = crowd.work();
        var seconds = (System.nanoTime() - begun) / 1e9;
        figures.put(
                "8 people at once, task page and completing it",
                Figures.format("%.0f a second", millis.length / seconds));
        figures.put("8 people at once, completing a task", Figures.summary(millis));
        figures.put("8 people at once, failures", crowd.failures().size() + " of " + millis.length);
        crowd.failures().stream().limit(3).forEach(System.out::println);
    }

    private List<Visitor> people() {
        var administrator = product.visitor().signIn("administrator");
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> colleague(administrator, "kollega" + number))
                .toList();
    }

    private Visitor colleague(Visitor administrator, String login) {
        administrator.open("/setup/user").write("login", login).write("password", Visitor.PASSWORD);
        administrator.write("name", login).tick("municipalRoles-1").send("save").sees(login);
        return product.visitor().signIn(login);
    }

    private List<String> contributions(String board) {
        var paths = new ArrayList<String>();
        for (var page = 1; paths.size() < TASKS; page++) {
            var rows = secretariat
                    .open(board + "&page=" + page)
                    .all("main tr:contains(Prøvecenter) a[href^=/submission?]");
            paths.addAll(rows.eachAttr("href"));
        }
        return paths.subList(0, TASKS);
    }
}
