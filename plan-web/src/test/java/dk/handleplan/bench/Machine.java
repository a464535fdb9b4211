package dk.handleplan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** What was measured on; Linux only. */
final class Machine {

    private Machine() {}

    static String description() throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%s, %d cores (%s), %s of memory, load %.1f at the end; %s %s, flags `%s`."
                .formatted(
                        LocalDate.now(),
                        system.getAvailableProcessors(),
                        said("/proc/cpuinfo", "model name"),
                        said("/proc/meminfo", "MemTotal"),
                        system.getSystemLoadAverage(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        String.join(" ", Product.FLAGS));
    }

    private static String said(String file, String about) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(about))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("?");
    }
}
