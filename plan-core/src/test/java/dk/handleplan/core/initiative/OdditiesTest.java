package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.InitiativeVersions.TitleThen;
import dk.handleplan.core.initiative.Oddities.Surroundings;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.Fte;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OdditiesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Initiative initiative = new ACall().complete("Kursuscaféen");
    private FormDefinition form = FormDefinition.standard();
    private final List<InKindOffer> offers = new java.util.ArrayList<>();
    private final Map<UUID, TitleThen> titles = new HashMap<>();
    private final List<EarlierGrants.Row> grants = new java.util.ArrayList<>();

    OdditiesTest() {
        initiative.record(new FormSection.Anchors(Set.of(UUID.randomUUID()), initiative.contacts()));
    }

    @Test
    void nothingIsSaidOfAFormThatAddsUp() {
        assertThat(sentences()).isEmpty();
    }

    @Test
    void fourCoursesOfTenAreFortyPlacesAndNotTen() {
        work(4, 10, null);
        criterion("Deltagere, der gennemfører", 10, "personer");

        assertThat(sentences())
                .containsExactly(
                        "Kriteriet \"Deltagere, der gennemfører\" har måltallet 10, men 4 forløb med 10 deltagere giver 40 pladser.");
    }

    @Test
    void activitiesWithTheSamePeopleAndWithTheirOwnAreBothInOrder() {
        activities(room(2, 10), room(1, 12));
        criterion("Deltagere, der gennemfører", 20, "personer");

        assertThat(sentences()).isEmpty();
    }

    @Test
    void moreThanAllActivitiesHavePlacesForIsTold() {
        activities(room(2, 10), room(1, 12));
        criterion("Deltagere, der gennemfører", 40, "personer");

        assertThat(sentences())
                .containsExactly(
                        "Kriteriet \"Deltagere, der gennemfører\" har måltallet 40, men aktiviteterne har tilsammen 32 pladser.");
    }

    @Test
    void participantsInAllAreNeitherFewerThanInTheLargestActivityNorMoreThanInAll() {
        total(19, room(2, 10), room(1, 12));
        assertThat(sentences())
                .containsExactly(
                        "Den største aktivitet har 20 pladser og alle tilsammen 32, men for hele indsatsen står der 19.");
        total(33, room(2, 10), room(1, 12));
        assertThat(sentences()).hasSize(1);
        total(32, room(2, 10), room(1, 12));
        assertThat(sentences()).isEmpty();
    }

    @Test
    void aPercentageIsNoNumberOfPersons() {
        work(4, 10, 40);
        criterion("Deltagere, der gennemfører", 10, "% af deltagerne");

        assertThat(sentences()).isEmpty();
    }

    @Test
    void theStatedNumberOfParticipantsIsComparedWithTheCourses() {
        work(4, 10, 30);

        assertThat(sentences())
                .containsExactly("4 forløb med 10 deltagere giver 40 pladser, men der står 30 deltagere i alt.");
    }

    @Test
    void theLinesOfTheBudgetAddUpToTheAmount() {
        budget(Amount.kroner(2_000), 70, 2);
        assertThat(sentences()).containsExactly("Budgettets poster giver 280.000 kr., men der søges om 125.000 kr.");

        budget(Amount.kroner(125_000), 1, 1);
        assertThat(sentences()).isEmpty();
    }

    @Test
    void nothingIsSaidOfABudgetWithALineThatIsNotKnown() {
        budget(null, null, null);

        assertThat(sentences()).isEmpty();
    }

    @Test
    void agesThatGoBackwardsAndACriterionBeforeThePlanYear() {
        initiative.record(new FormSection.Target(new TargetGroup("Unge", null, 30, 18, null, null, null, null)));
        initiative.record(new FormSection.Success(
                null,
                List.of(new Indicator(IndicatorGroup.QUALITATIVE, "Trivsel").by(new FlexibleDate("2018-12-31")))));

        assertThat(keys()).containsExactly("initiative.odd.rangeBackwards", "initiative.odd.dueBeforeYear");
    }

    @Test
    void nobodyIsOfferedForMoreThanAFullPositionAcrossInitiatives() {
        var other = UUID.randomUUID();
        initiative.record(new FormSection.OtherFinancing(List.of(inKind("Ambassadør", "3/4")), null));
        offers.add(new InKindOffer(initiative.id(), "Ambassadør", Fte.parse("3/4")));
        offers.add(new InKindOffer(other, "ambassadør ", Fte.parse("1/4")));
        assertThat(sentences()).isEmpty();

        offers.add(new InKindOffer(other, "Ambassadør", Fte.parse("1/4")));
        assertThat(keys()).containsExactly("initiative.odd.offeredTwice");
        assertThat(sentences().get(0)).contains("2 indsatser");
    }

    @Test
    void anEarlierGrantSaysOtherwiseThanTheAnswer() {
        grants.add(new EarlierGrants.Row(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2019,
                3,
                "kursuscaféen",
                2019,
                Amount.kroner(90_000),
                Amount.kroner(80_000)));
        answer(YesNoUnanswered.NO, null);
        assertThat(sentences())
                .containsExactly(
                        "Tidligere år viser en bevilling i 2019 på i alt 80.000 kr. Det er ikke det, der er svaret.");

        answer(YesNoUnanswered.YES, Amount.kroner(80_000));
        assertThat(sentences()).isEmpty();
    }

    @Test
    void theAnswerIsOfferedFromTheOwnBooks() {
        var earlier = new EarlierGrants.Row(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2019,
                3,
                "Kursuscaféen",
                2019,
                Amount.kroner(90_000),
                Amount.kroner(80_000));
        var stranger = new EarlierGrants.Row(
                UUID.randomUUID(), UUID.randomUUID(), 2019, 4, "Noget andet", 2019, Amount.kroner(1), Amount.kroner(1));

        var answer = EarlierAnswer.to(initiative, List.of(earlier, stranger)).toApplication();

        assertThat(answer.answer()).isEqualTo(YesNoUnanswered.YES);
        assertThat(answer.years()).isEqualTo("2019");
        assertThat(answer.amount()).isEqualTo(Amount.kroner(80_000));
    }

    @Test
    void aTextBeyondTheLimitOfTheFormIsTold() {
        initiative.record(new FormSection.Challenge("ord ".repeat(301)));

        assertThat(sentences()).containsExactly("Teksten har 301 ord; der er plads til 300.");
    }

    @Test
    void aMissingCommitteeAndATitleThatThePlanPrintedOtherwise() {
        initiative.record(new FormSection.Anchors(Set.of(), initiative.contacts()));
        initiative.recordPrintedTitles("Kursuscafé", "Kursuscaféen");

        assertThat(keys()).containsExactly("initiative.odd.titlePrintedOtherwise", "initiative.odd.noCommittee");
    }

    @Test
    void aTitleThatChangedAfterTheGrossListOrTheHearingIsTold() {
        titles.put(initiative.id(), new TitleThen(VersionOccasion.ACCEPTED, "Kursuscaféen"));
        assertThat(sentences()).isEmpty();

        initiative.record(new FormSection.Titles("Kurser og café", null, null));
        assertThat(sentences()).containsExactly("I bruttokataloget hedder indsatsen \"Kursuscaféen\".");
        titles.put(initiative.id(), new TitleThen(VersionOccasion.HEARING_DRAFT, "Caféen"));
        assertThat(sentences()).containsExactly("I udkastet, der er sendt i høring, hedder indsatsen \"Caféen\".");
    }

    @Test
    void bulletsAndBoldDoNotMakeATextTooLong() {
        form = asking(FormField.CHALLENGE, 2);
        initiative.record(new FormSection.Challenge("- **Unge** mødes"));

        assertThat(keys()).isEmpty();
    }

    private static FormDefinition asking(FormField field, int words) {
        var form = FormDefinition.standard();
        form.change(field.name(), new FormQuestion.Asked(Wording.standard(), false, words, false, null));
        return form;
    }

    @Test
    void anOwnQuestionHasItsLimitToo() {
        form = OwnForms.asking("Frivillige", 3);
        var question = form.own().get(0).id().orElseThrow();
        initiative.record(new FormSection.OwnQuestions(Map.of(question, "Der kommer mange frivillige")));

        assertThat(sentences()).containsExactly("Svaret på \"Frivillige\" har 4 ord; der er plads til 3.");
    }

    private List<String> sentences() {
        return odd().stream().map(odd -> odd.sentence(DANISH)).toList();
    }

    private List<String> keys() {
        return odd().stream().map(Oddity::key).toList();
    }

    private List<Oddity> odd() {
        return Oddities.of(initiative, new Surroundings(form, 2020, offers, grants, titles));
    }

    private void work(int courses, int perCourse, Integer total) {
        initiative.record(new FormSection.Work(
                new Description("Forløb", new Extent(courses, perCourse, null, null, null), total, null, null),
                List.of(),
                List.of(),
                false));
    }

    private static Activity room(int courses, int perCourse) {
        return new Activity("Møder", new Extent(courses, perCourse, null, null, null), false);
    }

    private void activities(Activity... activities) {
        total(null, activities);
    }

    private void total(Integer participants, Activity... activities) {
        var work = new Description("Forløb", Extent.unknown(), participants, null, null);
        initiative.record(new FormSection.Work(work, List.of(activities), List.of(), false));
    }

    private void criterion(String text, int target, String unit) {
        initiative.record(new FormSection.Success(
                null,
                List.of(new Indicator(IndicatorGroup.QUANTITATIVE, text)
                        .aim(Comparator.GTE, BigDecimal.valueOf(target), null, unit))));
    }

    private void budget(Amount price, Integer units, Integer years) {
        initiative.record(new FormSection.Application(
                initiative.applied(), List.of(new BudgetLine("Post", null, price, units, years, null)), null));
    }

    private void answer(YesNoUnanswered answer, Amount amount) {
        initiative.record(new FormSection.Application(
                initiative.applied(), List.of(), new EarlierApplication(answer, null, amount, null, null)));
    }

    private static FinancingLine inKind(String source, String fte) {
        return new FinancingLine(source, null, false, null, Fte.parse(fte), null, false, true, false, null, null);
    }
}
