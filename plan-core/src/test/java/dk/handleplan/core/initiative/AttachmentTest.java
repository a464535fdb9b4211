package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    private final Initiative initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Kursuscaféen");

    @Test
    void aFileOfEveryKindIsTaken() {
        var files = Map.ofEntries(
                Map.entry("budget.pdf", Files.PDF),
                Map.entry("BREV.DOCX", Files.word()),
                Map.entry("tal.xlsx", Files.excel()),
                Map.entry("oplæg.pptx", Files.powerPoint()),
                Map.entry("brev.odt", Files.openDocument("text")),
                Map.entry("tal.ods", Files.openDocument("spreadsheet")),
                Map.entry("oplæg.odp", Files.openDocument("presentation")),
                Map.entry("kort.png", Files.PNG),
                Map.entry("foto.jpeg", Files.JPEG),
                Map.entry("note.txt", Files.text("Ærligt talt\r\n\t– en note")),
                Map.entry("liste.csv", "navn;beløb\nÅse;5 €".getBytes(Charset.forName("windows-1252"))));

        files.forEach(
                (name, content) -> assertThat(attached(name, content).name()).isEqualTo(name));
    }

    @Test
    void whatIsInAFileDecidesNotWhatItIsCalled() {
        Map.of(
                        "faktura.pdf", Files.PROGRAM,
                        "side.pdf", Files.WEB_PAGE,
                        "foto.png", Files.JPEG,
                        "note.txt", Files.PROGRAM,
                        "tal.xlsx", Files.word(),
                        "brev.docx", Files.PDF,
                        "tal.ods", Files.openDocument("text"),
                        "pakke.odt", Files.word(),
                        "liste.csv", Files.PNG)
                .forEach((name, content) -> refused(name, content, "indholdet er noget andet"));
    }

    @Test
    void macrosAreRefusedHoweverTheyAreCalled() {
        refused("brev.docx", Files.wordWithMacros(), "makroer");
        refused("brev.docx", Files.wordWithMacroTypes(), "makroer");
        refused("brev.odt", Files.openDocumentWithMacros(), "makroer");
        refused("brev.docm", Files.wordWithMacros(), "må ikke lægges ved");
    }

    @Test
    void aFileThatIsFarLargerInsideIsRefused() {
        var bomb = Files.bomb();

        assertThat(bomb.length).isLessThan(1_000_000);
        refused("brev.docx", bomb, "for meget");
        refused("brev.docx", Files.crowd(), "for meget");
    }

    @Test
    void emptyLargeAndUnwantedFilesAreRefused() {
        refused("note.txt", new byte[0], "tom");
        refused("program.exe", Files.PROGRAM, "må ikke lægges ved");
        refused("note", Files.text("Hej"), "må ikke lægges ved");
        var small = AttachmentRules.of(List.of(FileKind.PDF, FileKind.TEXT), 1);
        assertThatThrownBy(() -> attached(small, "note.txt", new byte[1_024 * 1_024 + 1]))
                .hasMessageContaining("højst fylde 1 MB");
        assertThatThrownBy(() -> attached(small, "foto.png", Files.PNG)).hasMessageContaining(".pdf, .txt");
    }

    @Test
    void aNameIsOnlyAName() {
        assertThat(Attachment.cleaned("C:\\Users\\x\\budget.pdf")).isEqualTo("budget.pdf");
        assertThat(Attachment.cleaned("../../etc/note.txt")).isEqualTo("note.txt");
        assertThat(Attachment.cleaned("a\r\nSet-Cookie: x\u202Efdp.txt")).isEqualTo("aSet-Cookie_ xfdp.txt");
        assertThat(Attachment.cleaned("%22år%22 & dag.txt")).isEqualTo("_år_ & dag.txt");
        assertThat(Attachment.cleaned("..note.txt.")).isEqualTo("note.txt");
        assertThat(Attachment.cleaned("x".repeat(400) + ".pdf")).hasSize(150).endsWith(".pdf");
        assertThatThrownBy(() -> attached("010190-1234.txt", Files.text("Hej"))).hasMessageContaining("CPR");
    }

    @Test
    void theSameContentIsKnownAgain() {
        var there = List.of(attached("a.pdf", Files.PDF));
        assertThatThrownBy(() -> attached("b.pdf", Files.PDF).mustFitAmong(there))
                .hasMessage("Filen er her allerede som a.pdf.");
        assertThat(attached("a.pdf", Files.PDF).fingerprint()).hasSize(64);
    }

    private Attachment attached(String name, byte[] content) {
        return attached(AttachmentRules.of(List.of(FileKind.values()), 10), name, content);
    }

    private Attachment attached(AttachmentRules rules, String name, byte[] content) {
        return new Attachment(initiative, rules, name, content, "Redaktør", Instant.EPOCH);
    }

    private void refused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> attached(name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.field()).contains("file"))
                .hasMessageContaining(why);
    }
}
