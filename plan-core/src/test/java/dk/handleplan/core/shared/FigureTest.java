package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aFigureIsKnownAsItIsKept() {
        assertThat(Figure.optional("target", new BigDecimal("0.33333"))).isEqualTo("0.3333");
        assertThat(Figure.optional("target", new BigDecimal("9999999999.9999"))).isEqualTo("9999999999.9999");
        assertThat(Figure.optional("target", null)).isNull();
    }

    @Test
    void aFigureThatHasNoRoomIsRefused() {
        for (var figure : new String[] {"10000000000", "-10000000000", "9999999999.99995"}) {
            assertThatThrownBy(() -> Figure.optional("target", new BigDecimal(figure)))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, e -> assertThat(e.field()).contains("target"))
                    .hasMessageContaining("10 milliarder");
        }
    }

    @Test
    void aThirdOfAnFteIsKnownAsItIsKept() {
        assertThat(Fte.parse("1/3")).isEqualTo(Fte.parse("0,3333"));
        assertThat(Fte.parse("1 3/4")).hasToString("1,75");
    }
}
