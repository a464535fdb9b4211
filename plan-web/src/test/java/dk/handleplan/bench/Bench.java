package dk.handleplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Measures the product in the first argument's directory on both databases, and writes the table into the second one. */
public final class Bench {

    private final Path home;
    private final Path directory;
    private final Store store;
    private final Figures figures;

    private Bench(Path home, Path directory, Store store, Figures figures) {
        this.home = home;
        this.directory = directory;
        this.store = store;
        this.figures = figures;
    }

    public static void main(String... arguments) throws Exception {
        var home = Path.of(arguments[0]).toAbsolutePath();
        var directory = emptied(Path.of(arguments[1]).toAbsolutePath());
        var figures = new Figures();
        try (var h2 = Store.h2(directory)) {
            new Bench(home, directory, h2, figures).measure();
        }
        try (var postgres = Store.postgres()) {
            new Bench(home, directory, postgres, figures).measure();
        }
        apart(home, directory.resolve("documents"), figures, Bench::documents);
        apart(home, directory.resolve("allocation"), figures, Bench::allocation);
        apart(home, directory.resolve("status"), figures, Bench::status);
        var table = Machine.description() + "\n" + figures.table();
        Files.writeString(directory.resolve("figures.md"), table);
        System.out.println("\n" + table);
    }

    /** On an empty database of each kind, since the demo's year 2020 is allocated and reported once. */
    private static void apart(Path home, Path directory, Figures figures, Measurement measurement) throws Exception {
        var own = emptied(directory);
        try (var h2 = Store.h2(own)) {
            measurement.of(new Bench(home, own, h2, figures));
        }
        try (var postgres = Store.postgres()) {
            measurement.of(new Bench(home, own, postgres, figures));
        }
    }

    private interface Measurement {

        void of(Bench bench) throws Exception;
    }

    private static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(directory);
    }

    private void measure() throws Exception {
        figures.on(store.name());
        try (var product = start()) {
            figures.seconds("First page, empty database, demo written", product.secondsToFirstPage());
            figures.megabytes("Memory at that page", product.memory());
            year(product);
            figures.megabytes("Memory after a year's work, launch to closing", product.memory());
        }
        try (var product = start()) {
            figures.seconds("First page, that database", product.secondsToFirstPage());
            figures.megabytes("Memory at that second first page", product.memory());
            new Plans(product, figures).measure();
            new Call(product, figures).measure();
        }
        typing();
        hearing();
        inbox(10_000);
        inbox(100_000);
    }

    private Product start() throws IOException, InterruptedException {
        return Product.start(home, directory, store);
    }

    private void year(Product product) {
        var year = new YearOfWork(product);
        year.launch();
        new Writing(product, figures).measure();
        year.finish();
    }

    private void typing() throws Exception {
        var drafts = Drafts.write(store, 2021);
        store.analyze();
        try (var product = start()) {
            new Typists(product, figures, drafts).measure();
        }
    }

    private void hearing() throws Exception {
        var heard = Councils.write(store);
        store.analyze();
        try (var product = start()) {
            new HearingPages(product, figures, heard).measure();
        }
    }

    private void documents() throws Exception {
        figures.on(store.name());
        try (var product = Product.start(home, directory, store, Documents.HEAP)) {
            new Documents(product, figures, directory.resolve("product.log")).measure();
        }
    }

    private void allocation() throws Exception {
        figures.on(store.name());
        try (var product = start()) {
            var year = new YearOfWork(product);
            year.launch();
            year.untilAllocation();
        }
        var cycle = Applications.write(store);
        store.analyze();
        try (var product = start()) {
            new AllocationPages(product, figures, cycle).measure();
        }
    }

    private void status() throws Exception {
        figures.on(store.name());
        try (var product = start()) {
            var year = new YearOfWork(product);
            year.launch();
            year.untilPublication();
        }
        var plan = Statuses.write(store, 1_000);
        store.analyze();
        try (var product = start()) {
            new StatusPages(product, figures, plan).measure();
        }
    }

    private void inbox(int tasks) throws Exception {
        Tasks.open(store, tasks);
        store.analyze();
        try (var product = start()) {
            var secretariat = product.visitor().signIn("sekretariat");
            var what = Figures.format("Inbox, %,d open tasks, all mine", tasks);
            figures.repeat(what, secretariat, round -> secretariat.get("/inbox?page=" + (round % 10 + 1)));
            figures.megabytes("Memory after that, " + tasks, product.memory());
        }
    }
}
