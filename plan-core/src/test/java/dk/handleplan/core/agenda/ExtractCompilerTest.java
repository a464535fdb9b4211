package dk.handleplan.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.handleplan.core.agenda.ExtractDocument.Decided;
import dk.handleplan.core.agenda.ExtractDocument.DecidedYear;
import dk.handleplan.core.decision.Concern;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtractCompilerTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 1, 13);

    private final ACase here = new ACase().submitted();
    private final ExtractCompiler compiler = new ExtractCompiler(
            here.allocation.cycles,
            here.allocation.rows,
            new Concern(here.allocation.bodies, here.allocation.initiatives),
            new CaseChain(here.allocation.decisions, here.allocation.bodies),
            here.compiler);

    @BeforeEach
    void itIsAfterTheMeetings() {
        here.allocation.clock.moveTo(LocalDate.of(2020, 1, 28));
    }

    @Test
    void thereIsNoneBeforeTheBodyHasMet() {
        assertThatThrownBy(() -> of(here.allocation.employment, false)).isInstanceOf(NotFound.class);
    }

    @Test
    void theWordingTheItemAndTheAmountsOfTheBodyAreThere() {
        cuts(false);

        var extract = of(here.allocation.employment, true);

        assertThat(extract.meetings())
                .extracting(Treatment::wording, Treatment::item, Treatment::outcome)
                .containsExactly(tuple("Som indstillet, dog ikke indsats 1.", "4", Outcome.RECOMMENDED));
        assertThat(extract.years()).extracting(DecidedYear::year).containsExactly(2020, 2021);
        assertThat(extract.years().get(0).lines())
                .containsExactlyInAnyOrder(
                        new Decided(
                                "1. Indsats 1",
                                Amount.kroner(400_000),
                                Amount.kroner(400_000),
                                Amount.kroner(0),
                                "For dyrt"),
                        new Decided(
                                "2. Indsats 2",
                                Amount.kroner(300_000),
                                Amount.kroner(150_000),
                                Amount.kroner(150_000),
                                null),
                        new Decided("3. Indsats 3", Amount.kroner(250_000), Amount.kroner(0), Amount.kroner(0), null));
        assertThat(extract.years().get(0).sum(Decided::after)).isEqualTo(Amount.kroner(150_000));
        assertThat(compiler.reference(
                        here.allocation.before(here.allocation.employment).id()))
                .contains("Arbejdsmarkedsudvalget, 13. januar 2020, punkt 4");
    }

    @Test
    void laterBodiesDoNotChangeTheExtractOfAnEarlierOne() {
        cuts(false);
        var before = of(here.allocation.employment, true);
        here.allocation.record(here.allocation.social, Outcome.RECOMMENDED);
        here.allocation.record(
                here.allocation.council, Outcome.APPROVED, here.allocation.typed(here.whole, 2020, "200000"));

        assertThat(of(here.allocation.employment, true)).isEqualTo(before);
        assertThat(of(here.allocation.council, true).years().get(0).lines())
                .extracting(Decided::title, Decided::before, Decided::after)
                .contains(tuple("1. Indsats 1", Amount.kroner(0), Amount.kroner(200_000)));
    }

    @Test
    void whatIsSaidBehindClosedDoorsIsNotForEverybody() {
        cuts(true);

        var extract = of(here.allocation.employment, true);

        assertThat(extract.meetings().get(0).wording()).isNull();
        assertThat(extract.years().get(0).lines()).extracting(Decided::reason).containsOnlyNulls();
        assertThat(of(here.allocation.employment, false).years().get(0).lines())
                .extracting(Decided::reason)
                .contains("For dyrt");
    }

    @Test
    void aBodyThatDefersOrSendsBackLeavesNoAmounts() {
        here.allocation.record(
                here.allocation.employment, here.allocation.minutes(Outcome.DEFERRED, LocalDate.of(2020, 2, 3)));
        assertThat(of(here.allocation.employment, false).years()).isEmpty();
        assertThat(of(here.allocation.employment, false).meetings().get(0).deferredTo())
                .isEqualTo(LocalDate.of(2020, 2, 3));

        here.allocation.record(here.allocation.social, Outcome.REJECTED);
        assertThat(of(here.allocation.social, false).years()).isEmpty();
    }

    @Test
    void ofARoundThatIsOverOnlyWhatWasChangedIsKnown() {
        var employment = here.allocation.before(here.allocation.employment).id();
        cuts(false);
        here.allocation.record(here.allocation.social, Outcome.SENT_BACK);

        var extract = compiler.of(employment, false);

        assertThat(extract.years()).extracting(DecidedYear::isWhole).containsExactly(false);
        assertThat(extract.years().get(0).lines()).extracting(Decided::title).containsExactly("1. Indsats 1");
    }

    @Test
    void bodiesThatMetTogetherAreNamed() {
        var social = here.allocation.before(here.allocation.social);
        var employment = here.allocation.before(here.allocation.employment);
        here.allocation.recording.record(
                here.allocation.clerk,
                employment.id(),
                employment.version(),
                Set.of(social.id()),
                here.allocation.minutes(Outcome.RECOMMENDED, null),
                List.of());

        assertThat(of(here.allocation.employment, false).jointly()).containsExactly("Socialudvalget");
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        cuts(false);
        var kept = Snapshot.of(of(here.allocation.employment, false));

        assertThat(Snapshot.of(Snapshot.read(kept, ExtractDocument.class))).isEqualTo(kept);
    }

    private ExtractDocument of(Body body, boolean isForEverybody) {
        return compiler.of(here.allocation.before(body).id(), isForEverybody);
    }

    private void cuts(boolean isClosed) {
        here.allocation.record(
                here.allocation.employment,
                new Minutes(MEETING, "4", isClosed, "Som indstillet, dog ikke indsats 1.", Outcome.RECOMMENDED, null),
                here.allocation.typed(here.whole, 2020, "0", "For dyrt"));
    }
}
