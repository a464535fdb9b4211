package dk.handleplan.web.journal;

import dk.handleplan.core.journal.Bundle;
import dk.handleplan.core.journal.Bundle.Item;
import dk.handleplan.core.journal.Bundle.LeftOut;
import dk.handleplan.core.journal.Filing;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.web.shared.CsvFile;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.ZipAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle as a zip file: an index with title, date, version, case number, KLE, open or closed, as CSV for people and as XML for
 * the archive of cases, then the files. Written file by file, so that no more than one is in memory.
 */
@RequestScoped
public class BundleFile {

    @Inject
    Texts texts;

    void write(Bundle bundle, Function<Item, byte[]> content, ZipAnswer zip) throws IOException {
        zip.put("indeks.csv", index(bundle));
        zip.put("indeks.xml", BundleXml.of(bundle));
        zip.put("udeladt.csv", leftOut(bundle));
        for (var item : bundle.items()) {
            zip.put(item.name(), content.apply(item));
        }
    }

    private byte[] index(Bundle bundle) throws IOException {
        return csv(
                List.of(
                        "journal.file.name",
                        "journal.document",
                        "journal.file.date",
                        "journal.file.version",
                        "journal.caseNumber",
                        "journal.file.kle",
                        "journal.file.access",
                        "journal.file.decision",
                        "journal.file.sha256"),
                bundle.items().stream().map(this::line).toList());
    }

    private List<?> line(Item item) {
        var document = item.document();
        return Arrays.asList(
                item.name(),
                document.title(),
                document.issuedOn(),
                document.number(),
                document.filing().caseNumber().orElse(null),
                kle(document.filing()),
                access(document),
                document.decision(),
                item.file().sha256());
    }

    private byte[] leftOut(Bundle bundle) throws IOException {
        return csv(
                List.of("journal.document", "journal.file.date", "journal.file.version", "journal.file.reason"),
                bundle.leftOut().stream().map(this::line).toList());
    }

    private List<?> line(LeftOut left) {
        var document = left.document();
        return Arrays.asList(
                Objects.requireNonNullElseGet(document.title(), () -> texts.name(document.kind())),
                document.issuedOn(),
                document.number(),
                texts.name(left.reason()));
    }

    private byte[] csv(List<String> heading, List<List<?>> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        try (TableFile table = CsvFile.danish(out)) {
            table.row(heading.stream().map(texts::get).toList());
            for (var line : lines) {
                table.row(line);
            }
        }
        return out.toByteArray();
    }

    /** {@code 15.40.00 P15}. */
    static String kle(Filing filing) {
        return Stream.of(filing.subject(), filing.facet())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String access(DocumentRow document) {
        return texts.get(document.filing().isOpen() ? "journal.file.open" : "journal.closed");
    }
}
