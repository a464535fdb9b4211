package dk.handleplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The documents of plans with 12 and 1.000 initiatives, each from the end of its import until all of them can be fetched. */
final class Documents {

    /** Memory in which they are made. */
    static final String HEAP = "-Xmx600m";

    private final Product product;
    private final Figures figures;
    private final Path log;

    /** @param log of the product, which tells how long each file took */
    Documents(Product product, Figures figures, Path log) {
        this.product = product;
        this.figures = figures;
        this.log = log;
    }

    void measure() throws IOException {
        make(2030, 12, "12 initiatives, the first documents after the start");
        make(2033, 12, "12 initiatives");
        make(2032, 1000, "1,000 initiatives");
        figures.megabytes("Memory after that", product.memory());
    }

    private void make(int year, int initiatives, String what) throws IOException {
        Plans.take(product, year, initiatives);
        var begin = System.nanoTime();
        var citizen = product.visitor();
        while (!citizen.finds("/plan/" + year + ".docx")) {
            LockSupport.parkNanos(20_000_000);
        }
        figures.seconds(what + ", all files", (System.nanoTime() - begin) / 1e9);
        for (var format : new String[] {"PDF", "WORD", "SHEET"}) {
            figures.put(what + ", " + format.toLowerCase(Locale.ROOT), took(year, format));
        }
        if (!citizen.finds("/plan/" + year + ".pdf")) {
            throw new IllegalStateException("No PDF of the plan of " + year);
        }
    }

    private String took(int year, String format) throws IOException {
        var line = Pattern.compile("Handleplan " + year + ", " + format + ": (\\d+) ms")
                .matcher(Files.readString(log));
        return line.find() ? line.group(1) + " ms" : "?";
    }
}
