package dk.handleplan.launcher;

import java.lang.management.ManagementFactory;

/** Starts the product, or says in one sentence why it does not. */
public final class Launcher {

    private static final String THIS_COMPUTER = "127.0.0.1";

    private Launcher() {}

    public static void main(String... arguments) {
        Refusal.forget();
        try {
            start(Options.of(arguments));
        } catch (StartRefused refused) {
            Refusal.tell(refused.getMessage());
            System.exit(1);
        }
    }

    private static void start(Options options) {
        Server server = new Server(address(options), options.port());
        server.portMustBeFree();
        prepareDatabase(options);
        settle(options);
        server.start();
        greet(options);
    }

    private static String address(Options options) {
        return options.demo() ? THIS_COMPUTER : Settings.get("plan.http.address", THIS_COMPUTER);
    }

    private static void prepareDatabase(Options options) {
        Database database = new Database();
        if (options.reset()) {
            database.delete();
        }
        database.mustAnswer();
    }

    private static void settle(Options options) {
        setUnlessGiven("plan.demo", Boolean.toString(options.demo()));
        setUnlessGiven("plan.base.url", "http://localhost:" + options.port());
    }

    private static void setUnlessGiven(String name, String value) {
        if (Settings.given(name).isEmpty()) {
            System.setProperty(name, value);
        }
    }

    private static void greet(Options options) {
        System.out.printf(
                "%nHandleplan is ready after %d seconds: %s%n", secondsSinceStart(), Settings.get("plan.base.url", ""));
        if (options.demo()) {
            Home.text("/demo-logins.txt").ifPresent(System.out::println);
        }
        System.out.println("Ctrl-C stops it.");
    }

    private static long secondsSinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000;
    }
}
