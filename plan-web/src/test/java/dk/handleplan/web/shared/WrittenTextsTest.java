package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenTextsTest {

    private final WrittenTexts written = Spoken.in(Language.DANISH).written();

    @Test
    void aTextWithoutNotesStandsAlone() {
        assertThat(written.prose("Kurset er **frit**.")).isEqualTo("<p>Kurset er <strong>frit</strong>.</p>\n");
        assertThat(written.prose(null)).isEmpty();
        assertThat(written.bullets(List.of())).isEmpty();
    }

    @Test
    void notesStandBelowTheirTextAndLeadBothWays() {
        assertThat(written.prose("Kurset^[ Se <b>§ 4</b>. ] er frit.")).isEqualTo("""
                        <p>Kurset<sup><a id="noteref-1" href="#note-1" role="doc-noteref" aria-label="Note 1">1</a></sup> \
                        er frit.</p>
                        <div class="notes"><p id="notes-1">Noter</p><ol start="1" aria-labelledby="notes-1">\
                        <li id="note-1">Se &lt;b&gt;§ 4&lt;/b&gt;. <a href="#noteref-1" role="doc-backlink" \
                        aria-label="Tilbage til note 1 i teksten">↑</a></li></ol></div>""");
    }

    @Test
    void notesAreNumberedThroughThePage() {
        written.prose("a^[b] c^[d]");

        assertThat(written.paragraphs(List.of("e & **f**^[g]", "h^[i]")))
                .startsWith("<p>e &amp; **f**<sup><a id=\"noteref-3\"")
                .contains("<p id=\"notes-3\">", "<ol start=\"3\"", "<li id=\"note-3\">g ", "<li id=\"note-4\">i ")
                .doesNotContain("note-1\"");
        assertThat(written.bullets(List.of("j^[k]")))
                .startsWith("<ul><li>j<sup>")
                .contains("<li id=\"note-5\">k ");
    }

    @Test
    void theyAreCalledAsTheReaderSpeaks() {
        assertThat(Spoken.in(Locale.ENGLISH).written().prose("a^[b]"))
                .contains(">Notes</p>", "Back to note 1 in the text");
    }
}
