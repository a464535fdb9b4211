package dk.handleplan.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InMemoryToldGrants;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.AStatusYear;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusTellerTest {

    private static final LocalDate COUNTED = LocalDate.of(2020, 7, 1);

    private final AStatusYear year = new AStatusYear();
    private final InMemoryToldGrants told = new InMemoryToldGrants();
    private final StatusTeller teller = new StatusTeller(year.reports, year.readings, new GrantNews(told, year.cycles));

    @BeforeEach
    void aRound() {
        year.open(Phase.MIDWAY_STATUS);
    }

    @Test
    void anAcceptedReportIsToldWithItsReadingsOnTheDaysTheyWereTaken() {
        accept();

        var entries = tell(year.secretariat);

        assertThat(entries).extracting(StoryEntry::kind).containsExactly(StoryKind.STATUS, StoryKind.READING);
        assertThat(entries).extracting(StoryEntry::on).containsExactly(LocalDate.of(2020, 8, 3), COUNTED);
        assertThat(entries.get(1).told()).first().isEqualTo("Kvinder, der har deltaget");
    }

    @Test
    void whatIsNotAcceptedIsToldToNobody() {
        year.deliver(year.mothers, counted());

        assertThat(tell(year.secretariat)).isEmpty();
        assertThat(tell(year.editor)).isEmpty();
    }

    @Test
    void whoDoesNotKnowOfTheGrantIsNotToldOfItsStatus() {
        accept();

        assertThat(tell(year.editor)).isEmpty();
        assertThat(tell(People.reader())).isNotEmpty();

        told.told.add(year.mothers.id());
        assertThat(tell(year.editor)).isNotEmpty();
    }

    @Test
    void everybodyKnowsItOnceThePlanIsPublished() {
        accept();
        Cycles.publish(year.cycle);

        assertThat(tell(People.memberOf(Cycles.COUNCIL))).isNotEmpty();
    }

    @Test
    void aCorrectionIsToldOnItsDayAndTheReadingWithTheFigureThatHolds() {
        accept();
        var accepted = year.reports
                .find(year.reportOn(year.mothers))
                .flatMap(report -> report.reading(year.women.id()))
                .orElseThrow();
        var corrected = LocalDate.of(2020, 9, 14);
        year.readings.add(
                accepted.correct(Reading.Answer.of(21).readOn(COUNTED), "Tastefejl", "Sekretariatet", corrected));

        var entries = tell(year.secretariat);

        assertThat(entries)
                .extracting(StoryEntry::kind)
                .containsExactly(StoryKind.STATUS, StoryKind.READING, StoryKind.CORRECTION);
        assertThat(entries).extracting(StoryEntry::on).endsWith(COUNTED, corrected);
        assertThat(entries.get(2).told()).last().isEqualTo("Tastefejl");
        assertThat(((IndicatorRead) entries.get(1).told().get(1)).reading().figure())
                .contains(Measured.exactly(BigDecimal.valueOf(21)));
    }

    private List<StoryEntry> tell(User reader) {
        return teller.tell(reader, year.mothers).toList();
    }

    private void accept() {
        year.accept(year.mothers, counted());
    }

    private AStatus counted() {
        return AStatus.thatGoesWell()
                .answering(year.women, Reading.Answer.of(12).readOn(COUNTED));
    }
}
