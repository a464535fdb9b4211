package dk.handleplan.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Shortcoming;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decided plan is approved for a date, on which it is published by itself, unless something new is found then. */
class TimedPublicationTest {

    private static final LocalDate DECIDED = LocalDate.of(2020, 1, 27);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
    private static final String WHY = "Udvalget er ikke udpeget endnu.";

    private final AnAllocation a = new AnAllocation();
    private final Form form = new Form();
    private final Released released = new Released();
    private final InMemoryPlanPublications publications = new InMemoryPlanPublications();
    private final InMemoryPublicationDates dates = new InMemoryPublicationDates();
    private final PublicationService service = new PublicationService(
            a.cycles,
            released,
            a.allocations,
            new Checklist(a.initiatives, form, a.rows, a.pools, a.reasons),
            publications,
            dates,
            a.process,
            a.audit,
            a.clock);
    private final TimedPublicationService timed =
            new TimedPublicationService(publications, service, dates, a.users, a.audit, a.clock);
    private Initiative work;

    @BeforeEach
    void aDecidedPlan() {
        a.users.add(a.secretariat);
        work = a.initiative(1, a.employment, 400_000L, null);
        a.open();
        a.propose(a.typed(work, 2020, "400.000"));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
        a.record(a.social, Outcome.RECOMMENDED);
        a.record(a.employment, Outcome.RECOMMENDED);
        a.clock.moveTo(DECIDED);
        a.record(a.council, Outcome.APPROVED);
    }

    @Test
    void onItsDateThePlanIsPublishedByItself() {
        approve(WHY);
        assertThat(overview().isWaiting()).isTrue();
        assertThat(released.by).isEmpty();

        a.clock.moveTo(DAY);
        assertThat(timed.publishDue(dates.awaited)).isTrue();

        assertThat(released.by).containsExactly(a.secretariat);
        assertThat(a.process.isPublished).isTrue();
        assertThat(publications.published(a.cycle.id()).orElseThrow().publishOn())
                .isEqualTo(DAY);
    }

    @Test
    void whatIsFoundNewOnTheDateHoldsItBack() {
        approve(WHY);
        form.missing = List.of(new Shortcoming(FormField.CHALLENGE, "initiative.placeholder", List.of("Mål")));
        a.clock.moveTo(DAY);

        assertThat(timed.publishDue(dates.awaited)).isFalse();

        assertThat(overview().isHeldBack()).isTrue();
        assertThat(released.by).isEmpty();
        assertThat(a.audit.actions(a.cycle.id())).contains("decision.publicationHeldBack");
    }

    @Test
    void whatIsHeldBackGetsAnotherDate() {
        whatIsFoundNewOnTheDateHoldsItBack();

        timed.approve(a.secretariat, a.cycle.id(), DAY.plusDays(1), "Det er et citat.");

        assertThat(dates.told).containsExactly("approved", "moved");
        assertThat(timed.publishDue(dates.awaited)).isTrue();
    }

    @Test
    void itWaitsForTheSecretariatWhenWhoeverApprovedItHasLeft() {
        approve(WHY);
        a.users.remove(a.secretariat);

        assertThat(timed.publishDue(dates.awaited)).isFalse();
    }

    @Test
    void itIsCalledBackBeforeItsDateAndApprovedAnew() {
        approve(WHY);
        timed.callBack(a.secretariat, a.cycle.id());

        assertThat(overview().isWaiting()).isFalse();
        assertThatThrownBy(() -> timed.callBack(a.secretariat, a.cycle.id())).isInstanceOf(RuleBroken.class);
        approve(WHY);
        assertThat(dates.told).containsExactly("approved", "ended", "approved");
    }

    @Test
    void whoPublishesAtOnceEndsTheWaiting() {
        approve(WHY);
        service.publish(a.secretariat, a.cycle.id(), WHY);

        assertThat(dates.told).containsExactly("approved", "ended");
        assertThat(released.by).hasSize(1);
        assertThat(overview().overruledBecause()).isEqualTo(WHY);
    }

    @Test
    void theChecklistIsOverruledWithAReasonOnly() {
        assertThatThrownBy(() -> approve(" ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> service.publish(a.secretariat, a.cycle.id(), ""))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void theDateIsToCome() {
        assertThatThrownBy(() -> timed.approve(a.secretariat, a.cycle.id(), DECIDED, WHY))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("efter i dag");
        assertThatThrownBy(() -> timed.approve(a.secretariat, a.cycle.id(), null, WHY))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSecretariatAloneApproves() {
        assertThatThrownBy(() -> timed.approve(a.clerk, a.cycle.id(), DAY, WHY)).isInstanceOf(NotAllowed.class);
    }

    /** The goal is missing, which is overruled. */
    private void approve(String reason) {
        timed.approve(a.secretariat, a.cycle.id(), DAY, reason);
    }

    private Publication overview() {
        return service.overview(a.secretariat, a.cycle.id());
    }

    /** Asks for what it is told to. */
    private static class Form extends InitiativeService {

        private List<Shortcoming> missing = List.of();

        @Override
        public List<Shortcoming> shortcomings(User actor, UUID id) {
            return missing;
        }
    }

    /** Remembers who published. */
    private static class Released extends CycleService {

        private final List<User> by = new ArrayList<>();

        @Override
        public void publish(User actor, UUID id) {
            by.add(actor);
        }
    }
}
