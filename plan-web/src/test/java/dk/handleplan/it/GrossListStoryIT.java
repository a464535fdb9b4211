package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A year's call until its gross list is in order: what is sent is sealed until it is due, one centre is given longer and told so
 * in the municipality's own words, and the secretariat splits, numbers, merges and takes out. Time passes, so it comes last.
 */
@Order(99)
class GrossListStoryIT extends BrowserStory {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d. MMMM", DANISH);

    private static final String LIBRARY = "Biblioteket Frederiksberg";
    private static final String YOUTH_CENTRE = "Ungecentret";

    private static final String CAFE = "Forældrecafé";
    private static final String FATHERS = "Fædrecafé";
    private static final String MOTHERS = "Mødrecafé";

    private Person secretariat;
    private Person editor;
    private Person otherHead;
    private Person lateEditor;
    private String year;
    private String board;
    private String list;
    private String contribution;
    private String lateContribution;
    private String cafe;
    private String fathers;
    private String mothers;
    private LocalDate deadline;
    private LocalDate longer;

    @Test
    void aSealedCallBecomesAGrossListInOrder() {
        givenAnOpenCall();
        secretariat = signedIn("sekretariat");
        editor = signedIn("redaktoer.biblioteket");
        otherHead = signedIn("chef.ungecentret");
        lateEditor = signedIn("redaktoer.ungecentret");

        aSealedYearIsLaunched();
        aMailIsWorded();
        aCentreWritesAnInitiativeFromTheBeginning();
        whatItSentIsSealed();
        anotherCentreIsGivenLonger();
        itsMailIsFoundAndSentAgain();
        theSealIsBrokenWhenItIsDue();
        theCallBecomesAGrossList();

        partsGoOnByThemselves();
        theOrderIsChanged();
        onePartGoesOnInAnother();
        oneIsTakenOut();
    }

    private void aSealedYearIsLaunched() {
        secretariat.open("/years").picks("beginning-0").send("create").isAt("/year-setup?year=");
        year = secretariat.page().url().replaceAll(".*year=(\\d{4}).*", "$1");
        var today = LocalDate.parse(secretariat.page().locator("#demo-today").inputValue());
        deadline = today.plusDays(1);
        longer = deadline.plusDays(1);
        secretariat.writes("LAUNCH", TYPED.format(today)).writes("CALL_DEADLINE", TYPED.format(deadline));
        secretariat.writes("CALL_CLOSES", TYPED.format(deadline.plusDays(7)));
        secretariat.ticks("Bidragene er forseglede til fristen").send("saveAndCheck");
        secretariat
                .isAt("/year-start?year=")
                .send("start")
                .sees("Året er sat i gang")
                .goesTo("/call");
        board = secretariat.here();
        list = board.replace("/call", "/initiatives");
        contribution = contributionOf(LIBRARY);
        lateContribution = contributionOf(YOUTH_CENTRE);
    }

    private void aMailIsWorded() {
        secretariat.open("/setup/mail-texts");
        secretariat
                .page()
                .locator("main a[href*='reason=initiative.extended&language=da']")
                .click();
        secretariat.writes("subject", "Handleplan {year}: I får mere tid").writes("text", "Kære {navn}");
        secretariat.send("save").sees("Feltet {navn} findes ikke her").findsThePageInOrder();
        secretariat.writes("text", "Kære {name}. Tag jer god tid.").send("save");
        secretariat.sees("Teksten er gemt").sees("Jeres egen").findsThePageInOrder();
    }

    private void aCentreWritesAnInitiativeFromTheBeginning() {
        editor.open(contribution).writes("title", CAFE).send("create").isAt("/initiative-edit");
        cafe = editor.here().replaceFirst("-edit\\?(id=[^&]*).*", "?$1");
        editor.writes("jobRole", "Bibliotekar").send("next");
        editor.page().locator("[id$='goalGroup']").selectOption(new SelectOption().setIndex(1));
        editor.ticks("Primært mål").send("next");
        editor.writes("primaryGroup", "Forældre, der er nye i Danmark").send("next");
        editor.writes("challenge", "De kender få andre forældre.").send("next");
        editor.writes("summary", "En café hver lørdag").send("next");
        editor.writes("text", "20 familier kommer igen").send("next").send("next");
        editor.writes("applied", "80.000").send("close").isAt("/initiative?");
        editor.open(contribution).sees("Alle indsatser er udfyldt").send("passToHead");
        signedIn("chef.biblioteket").open(contribution).send("approve").sees("godkendt og sendt");
    }

    private void whatItSentIsSealed() {
        assertThat(onTheBoard(LIBRARY)).contains("Sendt");
        secretariat.doesNotSee(CAFE).findsThePageInOrder();
        secretariat
                .open(contribution)
                .sees("Bidraget er forseglet")
                .doesNotSee(CAFE)
                .findsThePageInOrder();
        secretariat.atWidth(390).open(list).sees("Ingen indsatser").doesNotSee(CAFE);
        secretariat.findsThePageInOrder().atWidth(1280);
        assertThat(secretariat.statusOf(cafe)).isEqualTo(403);
        List.of("/inbox", "/year?year=" + year, "/year-trail?year=" + year)
                .forEach(page -> secretariat.open(page).doesNotSee(CAFE));

        otherHead.open(list).doesNotSee(CAFE);
        assertThat(otherHead.statusOf(cafe)).isEqualTo(403);
        assertThat(otherHead.statusOf(contribution)).isEqualTo(403);
        editor.open(cafe).sees(CAFE).sees("Sendt til sekretariatet");
    }

    private void anotherCentreIsGivenLonger() {
        secretariat.open(board).unfolds("Udsæt fristen");
        choosesAllAndNone();
        row(YOUTH_CENTRE).locator("[id$=':chosen']").check(new Locator.CheckOptions().setForce(true));
        secretariat.writes("deadline", TYPED.format(longer)).send("extend").sees("Udfyld feltet");
        secretariat.findsThePageInOrder();
        secretariat
                .writes("extensionReason", "Halvdelen har ferie.")
                .send("extend")
                .sees("fået en ny frist");
        assertThat(onTheBoard(YOUTH_CENTRE)).contains(SHOWN.format(longer) + " (egen frist)");
        assertThat(onTheBoard(LIBRARY)).contains(SHOWN.format(deadline)).doesNotContain("egen frist");

        lateEditor.atWidth(390).open(lateContribution).findsThePageInOrder();
        assertThat(lateEditor.page().locator(".where-we-are").innerText()).contains(SHOWN.format(longer));
        lateEditor.sees("Halvdelen har ferie.");
    }

    private void itsMailIsFoundAndSentAgain() {
        var subject = "Handleplan " + year + ": I får mere tid";
        assertThat(MailServerForTests.text("redaktoer.ungecentret@handleplan.example", subject))
                .contains("Kære Centerredaktør, Ungecentret. Tag jer god tid.")
                .contains(TYPED.format(longer));

        secretariat.open("/setup/mails");
        assertThat(mails()).anyMatch(mail -> !mail.contains(YOUTH_CENTRE)).anyMatch(mail -> !mail.contains(year));
        narrowed("redaktoer.ungecentret", "", "");
        assertThat(mails()).isNotEmpty().allMatch(mail -> mail.contains(YOUTH_CENTRE));
        narrowed("", year, "SENT");
        assertThat(mails())
                .isNotEmpty()
                .allMatch(mail -> mail.contains("Handleplan " + year) && mail.contains("Sendt"));
        narrowed("", year, "FAILED");
        secretariat.sees("Der er ingen mails her").findsThePageInOrder();

        var administrator =
                signedIn("administrator").open("/setup/mails?recipient=ungecentret&state=SENT&year=" + year);
        administrator.follow(subject).send("sendAgain").sees("Mailen sendes igen");
        narrowed("ungecentret", year, "");
        secretariat.follow(subject).sees("Sendte mailen igen").findsThePageInOrder();
    }

    private void narrowed(String recipient, String ofYear, String state) {
        secretariat.writes("recipient", recipient);
        secretariat.page().locator("#year").selectOption(ofYear);
        secretariat.page().locator("#state").selectOption(state);
        secretariat.press("Vis");
    }

    private List<String> mails() {
        return secretariat.page().locator("main tbody tr").allInnerTexts();
    }

    private void theSealIsBrokenWhenItIsDue() {
        secretariat.movesTodayTo(deadline.plusDays(1).toString());
        secretariat.open(contribution).sees(CAFE).doesNotSee("forseglet").findsThePageInOrder();
        secretariat.open("/year-trail?year=" + year).sees(CAFE);
        secretariat.open(list).sees(CAFE).open(cafe).sees("De kender få andre forældre.");
        assertThat(otherHead.statusOf(cafe))
                .as("another centre reads what is in the plan only")
                .isEqualTo(403);

        secretariat.open(board).seesSoon(board, "Ikke leveret");
        assertThat(onTheBoard("Center for Integration")).contains("Ikke leveret");
        lateEditor
                .open(lateContribution)
                .writes("title", "Fodbold")
                .send("create")
                .isAt("/initiative-edit");
    }

    private void theCallBecomesAGrossList() {
        secretariat.movesTodayTo(longer.plusDays(1).toString());
        secretariat.open(contribution).send("accept").seesSoon(board, "Alle bidrag er afsluttet");
        secretariat.open(board).findsThePageInOrder().send("conclude").sees("Indsatserne er nummereret");
        lateEditor.open(lateContribution).sees("Ikke leveret");
        otherHead.open(list).sees(CAFE);
    }

    private void partsGoOnByThemselves() {
        fathers = splitOff(FATHERS, "Mændene får deres eget hold.");
        mothers = splitOff(MOTHERS, "Kvinderne får deres eget hold.");
        secretariat.open(cafe).sees("Udskilt herfra:").sees("Mændene får deres eget hold.");
        assertThat(numbered()).containsExactly("1 " + CAFE, "2 " + MOTHERS, "3 " + FATHERS);
        editor.atWidth(390).open(fathers).sees("Udskilt fra").sees("De kender få andre forældre.");
        editor.findsThePageInOrder();
    }

    private String splitOff(String title, String reason) {
        secretariat.open(cafe).follow("Del indsatsen i to").findsThePageInOrder();
        secretariat.writes("title", title).writes("reason", reason).send("arrange");
        secretariat.sees("Indsatsen er udskilt fra").findsThePageInOrder();
        return secretariat.here();
    }

    private void theOrderIsChanged() {
        secretariat.open(list).follow("Nummerér bruttokataloget").findsThePageInOrder();
        secretariat.press("Flyt op: " + FATHERS).sees("Rækkefølgen er gemt");
        assertThat(numbered()).containsExactly("1 " + CAFE, "2 " + FATHERS, "3 " + MOTHERS);
        assertThat(editor.open(fathers).heading()).isEqualTo("2 · " + FATHERS);
        editor.sees("Gav indsatsen et andet nummer").sees("3 → 2");
    }

    private void onePartGoesOnInAnother() {
        secretariat.open(fathers).follow("Læg andre indsatser ind under denne").findsThePageInOrder();
        secretariat.ticks(MOTHERS).picks("amounts-1").writes("reason", "Holdene mødes alligevel.");
        secretariat.send("arrange").sees("er lagt ind under").sees("Slået sammen med");
        secretariat.atWidth(390).findsThePageInOrder().atWidth(1280);
        assertThat(numbered()).containsExactly("1 " + CAFE, "2 " + FATHERS);

        editor.open(mothers).findsThePageInOrder();
        assertThat(notice(editor)).contains("Slået sammen med", FATHERS, "Holdene mødes alligevel.");
        editor.follow(FATHERS).isAt(fathers).sees("Lagde en anden indsats ind under denne");
    }

    private void oneIsTakenOut() {
        secretariat.open(cafe).follow("Tag indsatsen ud").findsThePageInOrder();
        secretariat.send("arrange").sees("Udfyld »Begrundelse«").findsThePageInOrder();
        secretariat.writes("reason", "Der er en café i forvejen.").send("arrange");
        secretariat.sees("er taget ud af bruttokataloget").findsThePageInOrder();
        assertThat(numbered()).containsExactly("1 " + FATHERS);

        editor.open(cafe).findsThePageInOrder();
        assertThat(notice(editor)).contains("Taget ud af bruttokataloget", "Der er en café i forvejen.");
        assertThat(editor.open(fathers).heading()).isEqualTo("1 · " + FATHERS);
        otherHead.open(list).sees(FATHERS).doesNotSee(CAFE);
    }

    private static String notice(Person person) {
        return person.page().locator("main .alert").first().innerText();
    }

    /** What is numbered in the list as the secretariat reads it. */
    private List<String> numbered() {
        return secretariat.open(list).page().locator("main tbody tr").all().stream()
                .map(row -> row.locator("td[data-title='Nr.']").innerText() + " "
                        + row.locator("a[href^='/initiative?']").innerText())
                .filter(row -> Character.isDigit(row.charAt(0)))
                .toList();
    }

    private String contributionOf(String unit) {
        return row(unit).locator("a[href^='/submission?']").getAttribute("href");
    }

    private String onTheBoard(String unit) {
        secretariat.open(board);
        return row(unit).innerText();
    }

    private Locator row(String unit) {
        return secretariat.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(unit));
    }

    private void choosesAllAndNone() {
        var boxes = secretariat.page().locator("[id$=':chosen']");
        secretariat.page().getByText("Vælg alle på siden").click();
        assertThat(boxes.all()).allMatch(Locator::isChecked);
        secretariat.page().getByText("Vælg ingen").click();
        assertThat(boxes.all()).noneMatch(Locator::isChecked);
    }
}
