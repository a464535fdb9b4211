package dk.handleplan.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.closing.ClosingCheck;
import dk.handleplan.core.closing.ClosingCheck.Finding;
import dk.handleplan.core.closing.ClosingService;
import dk.handleplan.core.closing.ClosingSheet;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.shared.CurrentUser;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosingPageTest {

    private static final UUID YEAR = UUID.fromString("00000000-0000-4000-8000-000000002020");
    private static final UUID ROUND = UUID.fromString("00000000-0000-4000-8000-000000002021");

    @Test
    void whatIsMissingLeadsToWhereItCanBeSeen() {
        assertThat(path(ClosingCheck.STATUS_ACCEPTED)).isEqualTo("/status-round?id=" + ROUND + "&show=NOT_DELIVERED");
        assertThat(path(ClosingCheck.GRANTS_DECIDED)).isEqualTo("/initiatives?id=" + YEAR + "&state=ACCEPTED");
        assertThat(path(ClosingCheck.ADJUSTMENTS_SETTLED)).isEqualTo("/adjustments?id=" + YEAR);
        assertThat(path(ClosingCheck.REAPPRAISALS_DECIDED)).isEqualTo("/events?id=" + YEAR);
        assertThat(path(ClosingCheck.RESULTS_DELIVERED)).isEqualTo("/results?id=" + YEAR);
        assertThat(path(ClosingCheck.OUTCOMES_DECIDED)).isEqualTo("#initiatives");
    }

    @Test
    void whatIsInOrderLeadsNowhere() {
        assertThat(page().pathOf(new Finding(ClosingCheck.STATUS_ACCEPTED, 0))).isNull();
    }

    private static String path(ClosingCheck check) {
        return page().pathOf(new Finding(check, 2));
    }

    private static ClosingPage page() {
        var page = new ClosingPage();
        page.setId(YEAR);
        page.me = new CurrentUser() {
            @Override
            public User user() {
                return null;
            }
        };
        page.closing = new ClosingService() {
            @Override
            public ClosingSheet sheet(User actor, UUID cycleId) {
                return concluded();
            }
        };
        return page;
    }

    private static ClosingSheet concluded() {
        return new ClosingSheet(
                YEAR,
                0,
                2020,
                "Handleplan 2020",
                CycleState.RUNNING,
                true,
                Optional.of(ROUND),
                List.of(new Finding(ClosingCheck.FINAL_STATUS_CONCLUDED, 0)),
                List.of(),
                List.of(),
                Amount.blank());
    }
}
