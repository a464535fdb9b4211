package dk.handleplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The demo's year 2020 from launch to closed, and on into 2021, through the pages, with everybody who has a part in it.
 */
@Order(90)
class WholeYearStoryIT extends BrowserStory {

    private static final List<String> CENTRES = List.of("integration", "ungecentret", "biblioteket");

    private Person secretariat;
    private String writtenByTwo;
    private String countedOn;
    private String keptPlan;

    @Test
    void aYearIsTakenFromLaunchToClosedAndWhatContinuesGoesOn() {
        secretariat = signedIn("sekretariat");

        theSecretariatLaunches();
        CENTRES.forEach(this::aCentreSendsItsInitiatives);
        theSecretariatAcceptsAndNumbers();

        theSecretariatSendsTheHearing();
        theSecretariatCorrectsTheDraft();
        aMemberCommentsOnAPhone();
        aColleagueAgrees();
        theChairSendsTheResponse();
        theSecretariatAnswersAndReleases();

        theSecretariatProposesAnAllocation();
        IntStream.range(0, 4).forEach(body -> theClerkRecordsADecision(body == 3));
        theSecretariatPublishes();
        everybodyReadsThePlan();
        everybodyWasWrittenTo();

        aUnitSettlesHowACriterionIsMeasured();
        countedOn = "1. juli 2019";
        theSecretariatBegins("Midtvejsstatus");
        twoWriteTheSameReport(CENTRES.get(0));
        theSecretariatReceivesWhatAHeadDoesNotAnswer("Midtvejsstatus");
        aFigureIsKnownOnlyRoughly(CENTRES.get(0));
        everybodyReports("Midtvejsstatus");
        everybodySeesTheProgress();
        theStatusIsReadOnOnePage();
        twoCommitteesTreatTheStatusTogether();
        anExtraRoundForACommittee();
        countedOn = "1. september 2019";
        RoundForms.ofTheYearIsSettled(secretariat.open("/year?year=2020"));
        theSecretariatBegins("Afsluttende status");
        aFigureComesAfterTheYear("biblioteket");
        everybodyReports("Afsluttende status");
        theNextStatusPrintsWhatTheCommitteesSaid();
        theInitiativeTellsBothRounds();
        theFiguresOfBothRoundsAreDrawn();
        theSecretariatCloses();
        anAcceptedFigureIsCorrected();
        aCentreCountsInAClosedYear();
        theFigureComesAndIsAccepted("biblioteket");
        theMoneyOfTheYearsAddsUp();
        theNextYearTakesOverWhatContinues();
    }

    private void theSecretariatLaunches() {
        secretariat.open("/year-start?year=2020").findsThePageInOrder().send("start");
        secretariat.isAt("/year?year=2020").sees("3 centre mangler at svare").findsThePageInOrder();
    }

    private void aCentreSendsItsInitiatives(String centre) {
        var editor = signedIn("redaktoer." + centre).takesUp("/submission").findsThePageInOrder();
        editor.send("passToHead").sees("sendt til centerchefen");
        signedIn("chef." + centre)
                .takesUp("/submission")
                .findsThePageInOrder()
                .send("approve")
                .sees("godkendt og sendt");
    }

    private void theSecretariatAcceptsAndNumbers() {
        CENTRES.forEach(centre -> secretariat.takesUp("/submission").send("accept"));
        secretariat.takesUp("/call").findsThePageInOrder().send("conclude").sees("bruttokataloget");
    }

    private void theSecretariatSendsTheHearing() {
        secretariat.takesUp("/hearing").findsThePageInOrder().follow("Send udkastet i høring");
        secretariat.send("send").sees("Udkastet er sendt i høring");
        secretariat.goesTo("/consultee").findsThePageInOrder();
    }

    private void theSecretariatCorrectsTheDraft() {
        secretariat
                .opensTheRunningYear()
                .follow("Bedre vilkår for kvinder i job")
                .goesTo("/initiative-edit");
        secretariat.open(secretariat.page().url().replaceAll("&section=.*", "") + "&section=challenge");
        secretariat.writes("challenge", "Nyskrevet udfordring.").send("save");
        aCriterionBelongsToAnActivity();
        secretariat.opensTheRunningYear().goesTo("/hearing").unfolds("Send et rettet udkast");
        secretariat.send("correct").sees("Skriv, hvad der er rettet").findsThePageInOrder();
        secretariat
                .writes("whatChanged", "Udfordringen i indsats 1 er skrevet om.")
                .send("correct");
        secretariat.sees("Det rettede udkast er sendt").sees("nr. 2").findsThePageInOrder();
    }

    private void aCriterionBelongsToAnActivity() {
        secretariat.open(secretariat.page().url().replaceAll("&section=.*", "") + "&section=success");
        secretariat
                .writes("activityNumbers", "den første")
                .send("save")
                .sees("Skriv numrene på aktiviteterne")
                .findsThePageInOrder();
        secretariat.picture("criterion-activity").atWidth(390).findsThePageInOrder();
        secretariat
                .picture("criterion-activity-390")
                .atWidth(1280)
                .writes("activityNumbers", "1")
                .send("save");
    }

    private void aMemberCommentsOnAPhone() {
        var member = signedIn("medlem1.integrationsraadet").atWidth(390).takesUp("/consultation");
        member.sees("Udkastet er rettet: nr. 2").sees("Udfordringen i indsats 1 er skrevet om.");
        member.findsThePageInOrder()
                .follow("1 · Bedre vilkår for kvinder i job")
                .findsThePageInOrder();
        var comment = member.page().url();
        member.goesTo("/draft-initiative")
                .sees("i udkast nr. 2 af 2. september 2019")
                .sees("Nyskrevet")
                .findsThePageInOrder()
                .open(comment);
        member.writes("text", "God indsats. Hvordan måles den?").picks("kind-3").writes("other", "200.000");
        member.send("save").sees("Din bemærkning er gemt").sees("1 af 5");
    }

    private void aColleagueAgrees() {
        var colleague = signedIn("medlem2.integrationsraadet").atWidth(390).takesUp("/consultation");
        colleague.follow("1 · Bedre vilkår for kvinder i job").unfolds("Et andet medlem har delt");
        colleague.findsThePageInOrder().send("agreeAmounts").sees("Noteret: du er enig");
        colleague
                .open("/inbox")
                .takesUp("/consultation")
                .follow("hele udkastet")
                .findsThePageInOrder();
    }

    private void theChairSendsTheResponse() {
        var chair =
                signedIn("formand.integrationsraadet").takesUp("/consultation").goesTo("/response");
        chair.findsThePageInOrder().follow("1 · Bedre vilkår for kvinder i job");
        chair.sees("Hvordan måles den?").sees("også i beløbet").findsThePageInOrder();
        chair.writes("text", "Rådet støtter indsatsen.").picks("kind-3").writes("other", "200.000");
        chair.send("save").follow("Send rådets svar");
        chair.send("send").sees("Rådets svar er sendt");
    }

    private void theSecretariatAnswersAndReleases() {
        theSecretariatAsksTheUnit();
        theUnitRevisesAndAnswers();
        secretariat.takesUp("/answers").findsThePageInOrder();
        secretariat.page().locator("[id$=':chosen']").first().check(new Locator.CheckOptions().setForce(true));
        secretariat.send("approve").sees("Svaret er godkendt");
        secretariat.follow("Frigiv svarene");
        secretariat.send("release").sees("Svarene er frigivet");
        var member =
                signedIn("medlem1.integrationsraadet").opensTheRunningYear().follow("Mit råds høring");
        member.sees("Rådet støtter indsatsen.").follow("Læs høringsnotatet").sees("Målene står i skemaet.");
        member.goesTo("/text-change").sees("Ændret efter høringen").picture("text-change");
        assertThat(member.page().locator("ins").allInnerTexts()).contains("Målene");
        member.findsThePageInOrder();
    }

    private void theSecretariatAsksTheUnit() {
        secretariat.takesUp("/hearing").goesTo("/answers").findsThePageInOrder().picture("answers");
        secretariat.page().locator("[id$=':chosen']").first().check(new Locator.CheckOptions().setForce(true));
        secretariat.unfolds("Bed en enhed om at svare").send("assign").sees("sendt til enheden");
        secretariat.goesTo("/answer").findsThePageInOrder().unfolds("Åbn afsnit til rettelse");
        secretariat.writesInto("Udfordring", "Skriv målene ind");
        secretariat
                .send("openSections")
                .sees("Afsnittene er åbnet")
                .findsThePageInOrder()
                .picture("answer");
    }

    private void theUnitRevisesAndAnswers() {
        var editor = CENTRES.stream()
                .map(centre -> signedIn("redaktoer." + centre))
                .filter(person -> person.hasTask("/unit-answers"))
                .findFirst()
                .orElseThrow();
        editor.atWidth(390).takesUp("/unit-answers").findsThePageInOrder().picture("unit-answers");
        editor.goesTo("/answer").findsThePageInOrder();
        var answer = editor.page().url();
        editor.goesTo("/initiative-edit").sees("Skriv målene ind").writes("challenge", "Målene er skrevet ind.");
        editor.send("save").open(answer);
        editor.picks("outcome-0").writes("text", "Målene står i skemaet.");
        editor.ticks("Udfordring").writes("change", "Målene er skrevet ind.").picture("unit-answer");
        editor.send("save").sees("Svaret er gemt").send("handOver").sees("afleveret til sekretariatet");
    }

    private void theSecretariatProposesAnAllocation() {
        secretariat.takesUp("/allocation").findsThePageInOrder();
        var amounts = List.of("200.000", "", "halvanden", "", "480000", "", "240.000,00", "", "0,39 mio.", "210.000");
        IntStream.range(0, amounts.size()).forEach(i -> amount(i).fill(amounts.get(i)));
        secretariat.send("save").sees("kan ikke læses som et beløb").findsThePageInOrder();
        assertThat(amount(2).inputValue()).as("what was typed is kept").isEqualTo("halvanden");

        amount(2).fill("390.000");
        amount(8).fill("420.000");
        secretariat.page().locator("[data-pool='2020'].pool-over").waitFor();
        secretariat.send("save").sees("Puljen for 2020 rækker ikke").findsThePageInOrder();
        amount(8).fill("390.000");
        secretariat.page().locator("input[id^='reason-']").all().forEach(why -> why.fill("Efter rådets anbefaling"));
        secretariat.send("submit").sees("Forslaget er sendt til behandling").findsThePageInOrder();
    }

    private Locator amount(int number) {
        return secretariat.page().locator("input[id^='amount-']").nth(number);
    }

    private void theClerkRecordsADecision(boolean last) {
        var clerk = signedIn("udvalgssekretaer").takesUp("/decision").findsThePageInOrder();
        clerk.writes("metOn", "2. september 2019").writes("itemNumber", "12");
        clerk.picks(last ? "outcome-0" : "outcome-2").writes("wording", "Som administrationen foreslår.");
        clerk.send("save").sees("Beslutningen er skrevet ind").findsThePageInOrder();
    }

    private void theSecretariatPublishes() {
        secretariat
                .takesUp("/publication")
                .findsThePageInOrder()
                .send("publish")
                .sees("Planen er offentliggjort");
    }

    private void everybodyReadsThePlan() {
        var citizen = anybody().open("/plan/2020").findsThePageInOrder().sees("200.000");
        citizen.atWidth(320).findsThePageInOrder();
        var plan = citizen.page().context().request().get("/api/plans/2020");
        assertThat(plan.text()).contains("\"granted\":200000");
    }

    /** Receipts went by mail, with the letters and the links right. */
    private void everybodyWasWrittenTo() {
        var receipt = MailServerForTests.text(
                "chef.biblioteket@handleplan.example", "Handleplan 2020: Kvittering for jeres bidrag");
        assertThat(receipt)
                .contains("I hører nærmere, når det er gennemgået")
                .contains("– Biblioteket Frederiksberg")
                .contains("http://localhost:8080/submission?id=");
        MailServerForTests.text(
                "medlem2.integrationsraadet@handleplan.example", "Handleplan 2020: Kvittering for høringssvaret");

        var administrator = signedIn("administrator").open("/setup/mails").findsThePageInOrder();
        administrator.follow("Handleplan 2020: Kvittering for jeres bidrag").sees("Sendt");
        administrator.findsThePageInOrder().atWidth(320).findsThePageInOrder();
        secretariat
                .open("/setup/mails?recipient=chef.biblioteket&state=&year=2020")
                .sees("Handleplan 2020: Kvittering for jeres bidrag");
    }

    private void aUnitSettlesHowACriterionIsMeasured() {
        var initiative = secretariat
                .opensTheRunningYear()
                .goesTo("/initiatives")
                .follow("Bedre vilkår for kvinder i job")
                .here();
        var editor = signedIn("redaktoer.integration").open(initiative).findsThePageInOrder();
        var measure = editor.goesTo("/measure")
                .sees("et bud ud fra kriteriet")
                .findsThePageInOrder()
                .here();
        secretariat.open(measure);
        editor.writes("periodFrom", "1. juni 2020").writes("periodTo", "31. marts 2020");
        editor.send("save").sees("Perioden slutter, før den begynder.").findsThePageInOrder();
        editor.writes("periodTo", "31. marts 2021").choose("Hvor ofte opgøres det?", "Hvert kvartal");
        editor.writes("label", "2020").writes("partFigure", "10").writes("who", "En anden kommune");
        editor.send("save").sees("Skriv tallet, eller tøm hele linjen.").findsThePageInOrder();
        editor.writes("benchmarkFigure", "7,5").writes("caveat", "Tæller også dem, der selv har fundet job.");
        editor.send("add_targets").sees("Gemt. Sådan måles der nu.").findsThePageInOrder();
        editor.picture("measure").atWidth(390).findsThePageInOrder().picture("measure-390");
        secretariat.writes("hypothesis", "Praktik fører til job.").send("save").sees("En anden har ændret det samme");
        assertThat(secretariat
                        .findsThePageInOrder()
                        .page()
                        .locator("textarea[id$='hypothesis']")
                        .inputValue())
                .isEqualTo("Praktik fører til job.");
        signedIn("laeser")
                .open(measure)
                .sees("Hvert kvartal")
                .sees("Tæller også dem, der selv har fundet job.")
                .findsThePageInOrder()
                .picture("measure-read");
    }

    private void theSecretariatBegins(String round) {
        secretariat.open("/year?year=2020").send("begin").sees(round + " er begyndt");
    }

    private void everybodyReports(String round) {
        CENTRES.forEach(this::aCentreReports);
        secretariat.takesUp("/status-report").findsThePageInOrder();
        while (secretariat.hasTask("/status-report")) {
            secretariat.takesUp("/status-report").send("accept");
        }
        secretariat.takesUp("/status-round").sees("5 af 5").findsThePageInOrder();
        secretariat.send("conclude").sees(round + " 2020 er afsluttet").findsThePageInOrder();
    }

    /** About one initiative, on days of its own. */
    private void anExtraRoundForACommittee() {
        theSecretariatPlansAnExtraRound();
        secretariat.send("begin").sees("Centrene er bedt om status").findsThePageInOrder();
        secretariat
                .sees("0 af 1")
                .sees("Udvalget behandler indsatsen i december.")
                .picture("status-extra-board");
        RoundForms.isTold(secretariat);
        var round = secretariat.page().url();
        CENTRES.stream()
                .filter(centre -> signedIn("redaktoer." + centre).hasTask("/status-report"))
                .forEach(centre -> {
                    aCentreFillsASheet(centre, round);
                    RoundForms.isAsked(signedIn("redaktoer." + centre));
                    aCentreReports(centre);
                });
        secretariat.takesUp("/status-report").sees("Udvalget behandler indsatsen i december.");
        RoundForms.isRead(secretariat);
        secretariat
                .findsThePageInOrder()
                .send("accept")
                .takesUp("/status-round")
                .sees("1 af 1");
        RoundForms.isPrinted(secretariat);
        secretariat.findsThePageInOrder().send("conclude").sees("Status til udvalget er afsluttet");
    }

    private void theSecretariatPlansAnExtraRound() {
        secretariat
                .open("/year?year=2020")
                .follow("Planlæg en ekstra statusrunde")
                .findsThePageInOrder();
        secretariat.send("save").sees("Udfyld »Hvad hedder runden?«").findsThePageInOrder();
        secretariat.writes("title", "Status til udvalget").writes("reason", "Udvalget behandler indsatsen i december.");
        secretariat
                .writes("deadline", "15. november 2020")
                .writes("closesOn", "14. november 2020")
                .send("save");
        secretariat.sees("Runden kan ikke lukke før fristen").findsThePageInOrder();
        secretariat.writes("closesOn", "22. november 2020");
        secretariat.page().locator("#askedBy").selectOption(new SelectOption().setIndex(1));
        secretariat.page().locator("input[id^='initiatives']").last().check();
        secretariat.send("save").sees("Gemt").findsThePageInOrder().picture("status-plan");
        RoundForms.isSettled(secretariat);
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("status-plan-390")
                .atWidth(1280);
        secretariat.open("/year?year=2020").findsThePageInOrder().follow("Status til udvalget");
    }

    private void theSecretariatReceivesWhatAHeadDoesNotAnswer(String round) {
        var editor = signedIn("redaktoer." + CENTRES.get(0)).takesUp("/status-report");
        fillIn(editor);
        theSecretariatRemindsAndGivesMoreTime(round);
        editor.send("send").sees("Sendt til centerchefen");
        var report = editor.page().url();
        secretariat.open(report).unfolds("Centerchefen svarer ikke").findsThePageInOrder();
        secretariat.send("receive").sees("Udfyld feltet").findsThePageInOrder();
        secretariat.picture("status-receive");
        secretariat.writes("why", "Centerchefen er på ferie.").send("receive").sees("er modtaget og kan gennemgås");
        editor.open(report).sees("Centerchefen er på ferie.").findsThePageInOrder();
    }

    /** Nobody who is writing meanwhile is disturbed. */
    private void theSecretariatRemindsAndGivesMoreTime(String round) {
        secretariat.opensTheRunningYear().follow(round + " 2020").unfolds("Ryk for status");
        secretariat.send("remindChosen").sees("Vælg mindst én indberetning").findsThePageInOrder();
        secretariat.writes("message", "Vi mangler tallene til udvalget.").send("remindAll");
        secretariat.sees("Der er rykket for 5 indberetninger").unfolds("Ryk for status");
        secretariat.send("remindAll").sees("Der er allerede rykket i dag");

        var closes = secretariat.page().locator("dt:text-is('Lukker') + dd").innerText();
        secretariat
                .page()
                .locator("input[type=checkbox][id$=':chosen']")
                .first()
                .check();
        secretariat.send("extend").sees("Udfyld feltet").findsThePageInOrder().picture("status-follow-up");
        secretariat
                .writes("deadline", closes)
                .writes("extensionReason", "Holdet slutter sent.")
                .send("extend");
        secretariat.sees("Én indberetning har fået en ny frist").sees("Frist " + closes);
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("status-board-phone")
                .atWidth(1280);
        secretariat
                .picture("status-board")
                .follow("Mangler tal")
                .sees("Mangler")
                .findsThePageInOrder();
        secretariat.picture("status-board-figures");
    }

    private void theInitiativeTellsBothRounds() {
        secretariat
                .open(writtenByTwo)
                .goesTo("/initiative")
                .follow("Læs hele indberetningen")
                .sees("ca. 9")
                .sees("Begynd med et hjemmebesøg.")
                .sees("Forventes klar november 2020")
                .findsThePageInOrder();
        secretariat.picture("initiative-status").atWidth(390).findsThePageInOrder();
        secretariat.picture("initiative-status-390").atWidth(1280);
    }

    /** What is typed is kept without a button, and of two who write in different fields neither loses anything. */
    private void twoWriteTheSameReport(String centre) {
        var editor = signedIn("redaktoer." + centre).takesUp("/status-report");
        var colleague = signedIn("redaktoer." + centre).takesUp("/status-report");

        colleague.writesUntilSaved("learnt", "Begynd med et hjemmebesøg.");
        editor.writesUntilSaved("narrative", "Forløbet er i gang.");

        assertThat(editor.page().locator("#learnt").inputValue()).isEqualTo("Begynd med et hjemmebesøg.");
        editor.page().reload();
        assertThat(editor.page().locator("#learnt").inputValue()).isEqualTo("Begynd med et hjemmebesøg.");
        assertThat(editor.page().locator("#narrative").inputValue()).isEqualTo("Forløbet er i gang.");
        editor.findsThePageInOrder()
                .choose("Hvor langt er arbejdet?", "Forventes klar")
                .send("save")
                .sees("Skriv, hvornår det forventes klar")
                .findsThePageInOrder();
        editor.writes("stageBy", "november 2020").send("save").sees("Gemt");
        writtenByTwo = editor.page().url();
    }

    private void everybodySeesTheProgress() {
        secretariat
                .open("/year?year=2020")
                .follow("Fremdrift i planen")
                .sees("5 indsatser er bevilget. 5 har en godkendt status; 5 af dem går efter planen.")
                .sees("Mål og centre")
                .findsThePageInOrder();
        var goals = secretariat.here();
        secretariat.choose("Delt op efter", "Udvalg").choose("Vægtet", "efter bevilling");
        secretariat.press("Vis").sees("I alt er den talt én gang").sees("Bevilget (kr.)");
        secretariat.findsThePageInOrder().picture("progress-by-committee");
        for (var role : List.of("laeser", "medlem1.integrationsraadet", "redaktoer.ungecentret")) {
            var reader = signedIn(role).open("/year?year=2020").atWidth(390);
            reader.follow("Fremdrift i planen").sees("Huller").findsThePageInOrder();
            reader.picture("progress-390");
        }
        anybody().open(goals).isAt("/login");
    }

    private void theStatusIsReadOnOnePage() {
        secretariat.open("/year?year=2020").follow("Midtvejsstatus 2020").follow("Status på én side");
        secretariat
                .sees("Mål/status august 2020")
                .sees("5 har en godkendt status")
                .sees("Det mangler")
                .sees("Forbrug og bevilling efter mål")
                .findsThePageInOrder()
                .picture("status-document")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("status-document-390")
                .atWidth(1280);
        var status = Sheets.sheet("status", secretariat.downloads("Hent som Excel"), "Status");
        assertThat(Sheets.sum(status, "Nr.")).isPositive();
        assertThat(new String(secretariat.downloads("Hent målingerne som CSV"), StandardCharsets.UTF_8))
                .contains("Succeskriterium");
        var page = secretariat.page().url();
        var data = page.replace("/status-document?id=", "/api/rounds/");
        assertThat(secretariat.page().request().get(data).text())
                .contains("\"title\":\"Bedre vilkår for kvinder i job");
        assertThat(signedIn("laeser").statusOf(secretariat.here())).isEqualTo(404);
    }

    private void twoCommitteesTreatTheStatusTogether() {
        secretariat.unfolds("Forelæg for udvalg og råd").send("present").sees("Vælg mindst ét udvalg eller råd");
        secretariat.ticks("Socialudvalget").ticks("Undervisningsudvalget").picks("purpose-0");
        secretariat.writes("meeting", "2. september 2019").findsThePageInOrder().picture("status-present");
        secretariat.send("present").sees("Status er forelagt").findsThePageInOrder();

        var clerk = signedIn("udvalgssekretaer").takesUp("/presentation").sees("Sådan blev status forelagt");
        clerk.findsThePageInOrder().picture("presentation");
        clerk.unfolds("Fælles behandling").page().locator("input[name=joint]").check();
        clerk.writes("metOn", "2. september 2019").writes("itemNumber", "7").picks("outcome-0");
        clerk.writes("wording", "Udvalgene godkendte status.").send("record");
        clerk.sees("Beslutningen er skrevet ind").sees("Fælles møde med").findsThePageInOrder();
        assertThat(clerk.hasTask("/presentation")).isFalse();

        var reader = signedIn("laeser").open("/year?year=2020").atWidth(390);
        reader.goesTo("/presentation").sees("Udvalgene godkendte status.").findsThePageInOrder();
        reader.picture("presentation-390").follow("Midtvejsstatus 2020").isAt("/status-document?");
        reader.findsThePageInOrder();
    }

    private void theNextStatusPrintsWhatTheCommitteesSaid() {
        secretariat.open("/year?year=2020").follow("Afsluttende status 2020").follow("Status på én side");
        secretariat.sees("Sidst behandlet").sees("Midtvejsstatus 2020: Socialudvalget, 2. september 2019, punkt 7");
        secretariat.unfolds("Forelæg for udvalg og råd").ticks("Socialudvalget").picks("purpose-1");
        secretariat.writes("meeting", "2. september 2019").send("present").goesTo("/presentation");
        secretariat.sees("forelagt til orientering").findsThePageInOrder().picture("presentation-figures");
        var chart =
                secretariat.page().locator("img[src^='/presented-chart.svg']").first();
        assertThat(secretariat.statusOf(chart.getAttribute("src"))).isEqualTo(200);
        secretariat.unfolds("Træk tilbage").send("withdraw").sees("Sagen er trukket tilbage");
    }

    private void theFiguresOfBothRoundsAreDrawn() {
        secretariat.open("/year?year=2020").follow("Bedre vilkår for kvinder i job");
        secretariat
                .unfoldsFirstIn("section.report-part:last-of-type .details-text")
                .sees("1. juli 2019")
                .sees("Forbehold: Tæller også dem, der selv har fundet job.")
                .sees("hører til aktivitet 1")
                .sees("Åbn som billede")
                .findsThePageInOrder()
                .picture("chart")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("chart-390")
                .atWidth(1280);
        secretariat.goesTo("/chart.svg");
        assertThat(secretariat.page().locator("text").allTextContents()).contains("ca. 9");
    }

    private void anAcceptedFigureIsCorrected() {
        opensReadings(secretariat).sees("ca. 9").findsThePageInOrder().follow("Ret tallet fra");
        secretariat.send("correct").sees("Udfyld feltet").findsThePageInOrder().picture("readings-correct");
        secretariat.writes(of(secretariat, "figure-"), "11").writes("because", "To var ikke talt med.");
        secretariat.send("correct").sees("Tallet er rettet").sees("To var ikke talt med.");
        secretariat.findsThePageInOrder().picture("readings").atWidth(390).findsThePageInOrder();
        secretariat.picture("readings-390").atWidth(1280);
        secretariat.open(writtenByTwo).goesTo("/initiative").follow("Læs hele indberetningen");
        secretariat.sees("To var ikke talt med.").findsThePageInOrder();
    }

    private void aCentreCountsInAClosedYear() {
        var editor = opensReadings(signedIn("redaktoer." + CENTRES.get(0)));
        editor.send("count").sees("Skriv tallet").findsThePageInOrder();
        editor.writes(of(editor, "figure-"), "14").send("count").sees("Tallet er tilføjet");
        editor.sees("Talt uden for status").findsThePageInOrder().picture("readings-count");
        editor.goesTo("/counts").findsThePageInOrder();
        var empty = new String(editor.downloads("Hent en fil med en linje for hvert af jeres succeskriterier"), UTF_8);
        var code = empty.lines().skip(1).findFirst().orElseThrow().split(";")[0];
        var table = "kode;dato;tal\n" + code + ";20.5.2019;17\n" + code + ";i går;18\n";
        editor.attaches("tal.csv", table.getBytes(UTF_8)).send("look");
        editor.sees("1 nyt, 1 linje med fejl").sees("»i går« er ikke en dato").findsThePageInOrder();
        editor.picture("counts")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("counts-390")
                .atWidth(1280);
        editor.send("take").sees("Ét tal er hentet ind");
    }

    private Person opensReadings(Person person) {
        person.open(writtenByTwo)
                .page()
                .locator("main tr:has-text('ca. 9') a[href^='/readings']")
                .first()
                .click();
        return person;
    }

    /** A sheet is fetched, filled in as in Excel and handed in again. */
    private void aCentreFillsASheet(String centre, String round) {
        var editor = signedIn("redaktoer." + centre)
                .open(round)
                .goesTo("/status-import")
                .findsThePageInOrder();
        editor.send("look").sees("Vælg et ark").findsThePageInOrder();
        var link = editor.page()
                .locator("main a[href^='/status-sheet']")
                .first()
                .innerText()
                .strip();
        editor.attaches("status.xlsx", Sheets.withFigure(editor.downloads(link), "8"))
                .send("look");
        editor.sees("1 nyt").findsThePageInOrder().picture("status-sheet");
        editor.atWidth(390).findsThePageInOrder().picture("status-sheet-390").atWidth(1280);
        editor.send("take").sees("Én måling er hentet ind");
    }

    private void aCentreReports(String centre) {
        var editor = signedIn("redaktoer." + centre);
        var head = signedIn("chef." + centre);
        while (editor.hasTask("/status-report")) {
            fillIn(editor.takesUp("/status-report"));
            editor.send("send").sees("Sendt til centerchefen");
            head.takesUp("/status-report").send("approve").sees("Godkendt og sendt");
        }
    }

    private void aFigureIsKnownOnlyRoughly(String centre) {
        var editor = signedIn("redaktoer." + centre).takesUp("/status-report");
        editor.attaches("optælling.exe", "Ni kvinder").send("attach").sees("Filer af den slags må ikke lægges ved");
        editor.findsThePageInOrder();
        editor.attaches("optælling.txt", "Ni kvinder").send("attach").sees("Filen er lagt ved");
        editor.findsThePageInOrder().picture("status-evidence");
        editor.send("send").sees("Fortæl kort, hvad der er sket").findsThePageInOrder();
        editor.writes(of(editor, "figure-"), "mange")
                .send("save")
                .sees("er ikke et tal")
                .findsThePageInOrder();
        editor.writes(of(editor, "figure-"), "5-7").send("save").sees("Gemt");
        editor.unfolds("Næste skridt og egen vurdering");
        editor.page().locator("select[id^='judged-']").first().selectOption("Nået");
        editor.send("save").sees("Skriv, hvorfor I vurderer det anderledes").findsThePageInOrder();
        editor.picture("status-judged")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("status-judged-390")
                .atWidth(1280);
        editor.page().locator("textarea[id^='split-']").first().fill("Kvinder: 4\nMænd: 2");
        editor.writes(of(editor, "judgedBecause-"), "To er flyttet, efter at de var færdige.")
                .writes(of(editor, "nextStep-"), "Møde med boligforeningerne");
        fillIn(editor);
        editor.send("send").sees("Sendt til centerchefen");
        var head = signedIn("chef." + centre).takesUp("/status-report").sees("Vurderet af centret");
        assertThat(new String(head.downloads("optælling.txt"), UTF_8)).isEqualTo("Ni kvinder");
        head.sees("Kvinder: 4 · Mænd: 2").sees("Næste skridt: Møde med boligforeningerne");
        head.findsThePageInOrder().send("approve").sees("Godkendt og sendt");
    }

    private void aFigureComesAfterTheYear(String centre) {
        var editor = signedIn("redaktoer." + centre).takesUp("/status-report");
        fillIn(editor);
        editor.page().locator("input[id^='figure-']").first().fill("");
        editor.page().locator("select[id^='state-']").first().selectOption("kan ikke opgøres endnu");
        editor.send("send").sees("Sendt til centerchefen");
        signedIn("chef." + centre).takesUp("/status-report").send("approve").sees("Godkendt og sendt");
    }

    private void theFigureComesAndIsAccepted(String centre) {
        secretariat.open("/year?year=2020").goesTo("/results").sees("Ventes").findsThePageInOrder();
        secretariat.picture("results").atWidth(390).findsThePageInOrder().picture("results-390");
        secretariat.atWidth(1280).goesTo("/result").findsThePageInOrder().unfolds("Flyt fristen");
        secretariat.writes("dueOn", "2. december 2019").send("move").sees("Fristen er flyttet");
        var editor = signedIn("redaktoer." + centre).takesUp("/result").findsThePageInOrder();
        editor.writes(of(editor, "figure-"), "12").send("deliver").sees("Sekretariatet ser på resultatet");
        secretariat.takesUp("/result").send("accept").sees("Resultatet er godkendt");
        secretariat.page().locator("a[href^='/initiative?id=']").first().click();
        secretariat
                .sees("Hele historien")
                .sees("fristen flyttet til 2. december 2019")
                .sees("Resultat efter planåret")
                .findsThePageInOrder()
                .picture("story-result")
                .open("/year?year=2020")
                .goesTo("/results")
                .sees("Ingen resultater venter")
                .findsThePageInOrder();
    }

    private static String of(Person editor, String field) {
        return editor.page().locator("input[id^='" + field + "']").first().getAttribute("id");
    }

    private void fillIn(Person editor) {
        editor.picks("assessment-0").writes("narrative", "Forløbet er i gang.");
        for (var criterion : editor.page().locator(".criterion").all()) {
            var figure = criterion.locator("input[id^='figure-']");
            if (figure.count() > 0) {
                figure.fill("ca. 9");
                criterion.locator("input[id^='readOn-']").fill(countedOn);
            } else {
                criterion.locator("select").selectOption("nået");
            }
        }
        if (RoundForms.asksForAll(editor)) {
            editor.picks("proposal-0").writes("spent-2020", "95.000,50");
        }
    }

    private void theSecretariatCloses() {
        secretariat
                .takesUp("/closing")
                .sees("Bevillinger i senere budgetår")
                .sees("210.000")
                .findsThePageInOrder();
        secretariat.page().locator("select[id^='outcome-']").nth(2).selectOption("Afsluttes");
        secretariat
                .send("decide")
                .sees("Skriv, hvorfor beslutningen er en anden")
                .findsThePageInOrder();
        secretariat.page().locator("input[id^='reason-']").nth(2).fill("Målet er nået.");
        secretariat.send("decide").sees("Beslutningerne er gemt");

        secretariat.send("closeYear").sees("Sæt flueben ved");
        secretariat.picks("confirmed").send("closeYear").sees("er lukket").findsThePageInOrder();
        secretariat.open("/year?year=2020").sees("Alt herunder kan læses").findsThePageInOrder();
        everybodyReadsHowItWent();
        keptPlan = anybody().page().request().get("/api/plans/2020").text();
        assertThat(keptPlan).contains("\"closed\":{\"on\":");
    }

    private void everybodyReadsHowItWent() {
        var citizen = anybody()
                .open("/plan/2020")
                .sees("Midtvejsstatus: Følger planen")
                .sees("Hvordan det går")
                .sees("ca. 9")
                .sees("Kvinder: vises ikke · Mænd: vises ikke")
                .sees("Antal personer under 5 vises ikke")
                .sees("Planen står, som den stod den dag")
                .sees("Forbehold: Tæller også dem, der selv har fundet job.")
                .doesNotSee("Møde med boligforeningerne");
        citizen.findsThePageInOrder().atWidth(320).findsThePageInOrder();
        citizen.page().locator(".plan-progress").first().scrollIntoViewIfNeeded();
        citizen.picture("plan-progress-320").atWidth(1280).picture("plan-progress");
        citizen.unfolds("Udviklingen")
                .findsThePageInOrder()
                .picture("plan-chart")
                .goesTo("/plan-chart.svg");
        assertThat(citizen.page().locator("text").allTextContents()).contains("ca. 9");
        assertThat(citizen.statusOf(citizen.here().replace("year=2020", "year=2021")))
                .isEqualTo(404);
        citizen.open("/plan/2020");
        assertThat(citizen.page().request().get("/api/plans/2020").text())
                .contains("\"approximate\":true", "{\"group\":\"Kvinder\",\"value\":null,\"state\":\"withheld\"}");
    }

    private void theMoneyOfTheYearsAddsUp() {
        secretariat
                .open("/years")
                .follow("Penge over årene")
                .sees("Arbejdsmarked")
                .findsThePageInOrder();
        secretariat
                .choose("Fra handleplan", "2020")
                .choose("Til handleplan", "2020")
                .press("Vis");
        secretariat
                .isAt("/money?by=goal&from=2020&to=2020")
                .sees("Rådenes anbefalinger")
                .findsThePageInOrder();
        secretariat.picture("money-by-goal");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("money-by-goal-390")
                .atWidth(1280);
        var granted = granted();
        var csv = new String(secretariat.downloads("Hent som CSV"), UTF_8);
        assertThat(csv.lines().filter(line -> line.startsWith("I alt;")))
                .singleElement()
                .asString()
                .contains(granted);
        assertThat(secretariat.downloads("Hent som Excel")).startsWith((byte) 'P', (byte) 'K');
        secretariat
                .choose("Delt op efter", "Udvalg")
                .press("Vis")
                .sees("I alt er den talt én gang")
                .findsThePageInOrder();
        secretariat.picture("money-by-committee");
        secretariat
                .choose("Delt op efter", "Målgruppe")
                .press("Vis")
                .sees("Unge")
                .findsThePageInOrder();
        secretariat
                .choose("Delt op efter", "Indsats")
                .press("Vis")
                .sees("2020: ")
                .findsThePageInOrder();
        assertThat(signedIn("medlem1.integrationsraadet").statusOf("/money")).isEqualTo(403);
    }

    /** What the published plan grants in all years, as a file writes it. */
    private String granted() {
        var plan = anybody().page().request().get("/api/plans/2020").text();
        var kroner = Pattern.compile("\"granted\":([0-9.]+)")
                .matcher(plan)
                .results()
                .map(amount -> new BigDecimal(amount.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return kroner.setScale(2).toPlainString().replace('.', ',');
    }

    private void theLedgerIsTakenAlong() {
        var workbook = secretariat.open("/pool?year=2020").downloads("Hent som Excel");
        var left = Sheets.sum(Sheets.sheet("pool", workbook, "Posteringer"), "Beløb (kr.)");
        var shown = secretariat.page().locator("dl.facts").first().innerText().replace(".", "");
        assertThat(shown).contains(String.valueOf((long) left));
        var csv = secretariat.downloads("Hent summer for alle budgetår som CSV");
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("2020;").contains("2021;");
    }

    private void theNextYearTakesOverWhatContinues() {
        secretariat.open("/years").writes("year", "2021").picks("beginning-0").send("create");
        secretariat.isAt("/year-setup?year=2021").findsThePageInOrder();
        secretariat
                .open("/pool?year=2021")
                .sees("Tilsagn fra et andet år")
                .sees("210.000")
                .findsThePageInOrder()
                .picture("pool")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("pool-390")
                .atWidth(1280);
        theLedgerIsTakenAlong();
        secretariat.open("/year-start?year=2021").send("start").sees("Året er sat i gang");
        signedIn("redaktoer.integration")
                .takesUp("/submission")
                .sees("Bedre vilkår for at få kvinder i job")
                .sees("Skriv det ansøgte beløb")
                .findsThePageInOrder();
        secretariat
                .open("/year?year=2020")
                .goesTo("/closing")
                .sees("Siden viser året, som det blev lukket")
                .sees("Se udkastet")
                .findsThePageInOrder();
        assertThat(anybody().page().request().get("/api/plans/2020").text()).isEqualTo(keptPlan);
    }
}
