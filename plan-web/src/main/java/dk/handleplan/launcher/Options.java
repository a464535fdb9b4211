package dk.handleplan.launcher;

import java.util.Iterator;
import java.util.List;

/** What was asked for on the command line. */
record Options(boolean demo, boolean reset, int port) {

    static final String USAGE = """
            java -jar handleplan.jar [--port 8080] [--demo [--reset]]
              --port   the port of the pages
              --demo   with example people and a movable today, on this computer only
              --reset  deletes the demo's embedded database first""";

    static Options of(String... arguments) {
        boolean demo = false;
        boolean reset = false;
        int port = 8080;
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--demo" -> demo = true;
                case "--reset" -> reset = true;
                case "--port" -> port = port(rest);
                default -> throw new StartRefused("Handleplan does not know the option " + argument + ".\n" + USAGE);
            }
        }
        return new Options(demo, reset, port).checked();
    }

    private Options checked() {
        if (reset && !demo) {
            throw new StartRefused("--reset is for the demo only. Nothing was deleted.");
        }
        return this;
    }

    private static int port(Iterator<String> rest) {
        String text = rest.hasNext() ? rest.next() : "";
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new StartRefused("--port needs a number from 1 to 65535.");
    }
}
