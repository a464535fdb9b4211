package dk.handleplan.persistence.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Comment;
import dk.handleplan.core.hearing.Comments.Opinion;
import dk.handleplan.core.hearing.Comments.OwnComment;
import dk.handleplan.core.hearing.Consultation;
import dk.handleplan.core.hearing.Draft;
import dk.handleplan.core.hearing.DraftChapter;
import dk.handleplan.core.hearing.HeardChapter;
import dk.handleplan.core.hearing.Remark;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.hearing.Topic;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class JpaChapterTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 20);

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Frederiksberg Kommune");
    private final Council council = new Council("Integrationsrådet");
    private final User member = new User("medlem", "Medlem");
    private final Consultation consultation = new Consultation(cycle.id(), council.id(), DAY);
    private final UUID work = UUID.randomUUID();
    private final UUID health = UUID.randomUUID();

    private void givenADraftWithChapters(Database database) {
        database.run(entities -> {
            List.of(cycle, council, member).forEach(entities::persist);
            entities.flush();
            new JpaConsultations(entities).add(consultation);
            draft(entities, 1, "Flere i arbejde", false);
            draft(entities, 2, "Alle i arbejde", true);
        });
    }

    private void draft(EntityManager entities, int number, String text, boolean changed) {
        var chapters = List.of(
                new DraftChapter(work, "Arbejde", text, changed), new DraftChapter(health, "Sundhed", null, false));
        new JpaDrafts(entities).add(new Draft(cycle.id(), number, DAY, chapters, List.of()));
    }

    @OnBothDatabases
    void theChaptersOfTheLatestDraftAreReadInTheirOrder(Database database) {
        givenADraftWithChapters(database);

        var chapters = database.get(entities -> new JpaDraftPlan(entities).chapters(cycle.id()));

        assertThat(chapters).extracting(DraftChapter::id).containsExactly(work, health);
        assertThat(chapters.get(0).text()).contains("Alle i arbejde");
        assertThat(chapters.get(0).isChanged()).isTrue();
        assertThat(chapters.get(1).text()).isEmpty();
        assertThat(database.<List<DraftChapter>>get(entities -> new JpaDraftPlan(entities).chapters(UUID.randomUUID())))
                .isEmpty();
    }

    @OnBothDatabases
    void aCommentOnAChapterIsFoundByItAndByNothingElse(Database database) {
        givenADraftWithChapters(database);
        database.run(entities -> new JpaComments(entities).add(new Comment(consultation.id(), chapter(), member.id())));
        database.run(entities -> entities.createNativeQuery("update hearing_comment set shared_with_council = true")
                .executeUpdate());

        database.run(entities -> {
            var comments = new JpaComments(entities);
            assertThat(comments.of(consultation.id(), work, member.id())).isPresent();
            assertThat(comments.of(consultation.id(), health, member.id())).isEmpty();
            assertThat(comments.of(consultation.id(), null, member.id())).isEmpty();
            assertThat(comments.own(consultation.id(), member.id()))
                    .extracting(OwnComment::topicId)
                    .containsExactly(work);
            assertThat(comments.opinions(consultation.id()))
                    .extracting(Opinion::topicId)
                    .containsExactly(work);
        });
    }

    private Topic chapter() {
        return Topic.chapter(new HeardChapter(work, 1, "Arbejde"));
    }

    @OnBothDatabases
    void aRemarkOnAChapterKeepsItsNumberAndHeading(Database database) {
        givenADraftWithChapters(database);
        database.run(entities -> {
            new JpaRemarks(entities).add(new Remark(consultation, chapter()));
            new JpaRemarks(entities).add(new Remark(consultation, Topic.WHOLE_DRAFT));
        });

        database.run(entities -> {
            var remarks = new JpaRemarks(entities);
            assertThat(remarks.of(consultation.id(), work)).isPresent();
            assertThat(remarks.of(consultation.id(), null))
                    .get()
                    .extracting(Remark::chapter)
                    .isEqualTo(Optional.empty());
            assertThat(remarks.ofConsultation(consultation.id()))
                    .filteredOn(row -> !row.isGeneral())
                    .singleElement()
                    .extracting(RemarkRow::chapter)
                    .satisfies(chapter -> assertThat(chapter.heading()).isEqualTo("Arbejde"));
        });
    }
}
