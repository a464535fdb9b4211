package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void a_range_says_which_bound_is_meant_in_both_languages() {
        assertThat(in(Language.DANISH).range("18", null)).isEqualTo("fra 18");
        assertThat(in(Language.DANISH).range(null, "18")).isEqualTo("til 18");
        assertThat(in(Language.ENGLISH).range("18", null)).isEqualTo("from 18");
        assertThat(in(Language.ENGLISH).range(null, "18")).isEqualTo("up to 18");
        assertThat(in(Language.DANISH).range("18", "18")).isEqualTo("18");
        assertThat(in(Language.DANISH).range("18", "30")).isEqualTo("18–30");
        assertThat(in(Language.DANISH).range(null, null)).isNull();
    }

    private static Texts in(Locale locale) {
        var texts = new Texts();
        texts.language = new Language() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
        return texts;
    }
}
