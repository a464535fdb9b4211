package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanOrderTest {

    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private final UUID c = UUID.randomUUID();
    private final UUID d = UUID.randomUUID();
    private final PlanOrder order = new PlanOrder(List.of(a, b, c, d));

    @Test
    void oneMovesUpOrDownButNotOutOfTheList() {
        assertThat(order.moved(c, -1).ids()).containsExactly(a, c, b, d);
        assertThat(order.moved(a, 1).ids()).containsExactly(b, a, c, d);
        assertThat(order.moved(a, -1)).isEqualTo(order);
        assertThat(order.moved(d, 1)).isEqualTo(order);
    }

    @Test
    void oneThatIsGivenANumberStandsThereAndTheOthersKeepTheirOrder() {
        assertThat(order.numbered(Map.of(d, 1)).ids()).containsExactly(d, a, b, c);
        assertThat(order.numbered(Map.of(a, 3)).ids()).containsExactly(b, c, a, d);
        assertThat(order.numbered(Map.of(a, 4, d, 1)).ids()).containsExactly(d, b, c, a);
        assertThat(order.numbered(Map.of(a, 1, b, 2, c, 3, d, 4))).isEqualTo(order);
        assertThat(order.numbered(Map.of())).isEqualTo(order);
    }

    @Test
    void aNumberIsGivenOnceAndLiesInTheList() {
        assertThatThrownBy(() -> order.numbered(Map.of(a, 3, b, 3)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Nummer 3");
        assertThatThrownBy(() -> order.numbered(Map.of(a, 5))).hasMessageContaining("fra 1 til 4");
        assertThatThrownBy(() -> order.numbered(Map.of(a, 0))).hasMessageContaining("fra 1 til 4");
    }
}
