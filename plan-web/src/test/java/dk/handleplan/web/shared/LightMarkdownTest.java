package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightMarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "Tekst → <p>Tekst</p>",
                "En linje|og en til → <p>En linje<br />og en til</p>",
                "Et afsnit||og et til → <p>Et afsnit</p><p>og et til</p>",
                "**Formål** er → <p><strong>Formål</strong> er</p>",
                "Vi vil:|- lære|- øve → <p>Vi vil:</p><ul><li>lære</li><li>øve</li></ul>",
                "* lære|* øve → <ul><li>lære</li><li>øve</li></ul>",
                "- lære|  - dansk|- øve → <ul><li>lære<ul><li>dansk</li></ul></li><li>øve</li></ul>",
                "1. lære|2. øve → <ol><li>lære</li><li>øve</li></ol>",
                "a) lære|b) øve → <p>a) lære<br />b) øve</p>",
                "2 * 3 og *kursiv* → <p>2 * 3 og *kursiv*</p>",
                "<script>alert(1)</script> → <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "[her](javascript:x) og ![x](y) → <p>[her](javascript:x) og ![x](y)</p>",
                "<javascript:x> → <p>&lt;javascript:x&gt;</p>",
                "# Nr. 1 → <p># Nr. 1</p>",
                "> citat → <p>&gt; citat</p>",
                "Nr.|--- → <p>Nr.<br />---</p>",
                "      rykket ind → <p>rykket ind</p>",
                "`kode` __x__ _y_ &amp; ~z~ \\ → <p>`kode` __x__ _y_ &amp;amp; ~z~ \\</p>",
                "• punkt|• punkt → <p>• punkt<br />• punkt</p>",
                "Kurset^[Se <§> *4*.] er → <p>Kurset(Se <§> *4*.) er</p>",
                "**fed^[a]**mere → <p><strong>fed(a)</strong>mere</p>",
                "- et^[a]|- to^[$b\\] → <ul><li>et(a)</li><li>to($b\\)</li></ul>",
                "x^[**a] y **b → <p>x(**a) y **b</p>",
                "Kurset^[ → <p>Kurset^[</p>",
                "Kurset^[a|b] → <p>Kurset^[a<br />b]</p>"
            })
    void onlyBulletsNumbersBoldAndNotesMeanSomething(String written, String shown) {
        assertThat(LightMarkdown.toHtml(written.replace('|', '\n'), note -> "(" + note + ")")
                        .replace("\n", ""))
                .isEqualTo(shown);
    }
}
