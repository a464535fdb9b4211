package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.handleplan.web.print.HouseTemplate;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The municipality's documents get its own look: the administrator hands in a template, sees what it gives, and can go back. Its cases
 * get its own headings.
 */
@Order(96)
class TemplateStoryIT extends BrowserStory {

    private static final String PAGE = "/setup/document-template";

    @Test
    void theAdministratorHandsInATemplateAndGoesBackToTheStandard() {
        var administrator = signedIn("administrator").open("/setup").follow("Dokumentskabelon");
        administrator.sees("I har ingen skabelon").findsThePageInOrder();

        administrator
                .writes("note", "Nyt logo")
                .send("use")
                .sees("Vælg en Word-fil")
                .findsThePageInOrder();
        administrator
                .attaches("skabelon.docx", "ikke et dokument")
                .send("use")
                .sees("kan ikke læses som Word-dokument");
        assertThat(administrator.page().locator("[id$='note']").inputValue()).isEqualTo("Nyt logo");
        administrator.findsThePageInOrder();
        assertThat(administrator.page().locator("[id$=':useStandard']").count()).isZero();

        var template = HouseTemplate.danish();
        administrator.attaches("frederiksberg.docx", template).send("use");
        administrator
                .sees("Skabelonen er lagt ind")
                .sees("frederiksberg.docx")
                .sees("Nyt logo")
                .doesNotSee("<p>");
        administrator.findsThePageInOrder();
        assertThat(administrator.downloads("frederiksberg.docx")).isEqualTo(template);
        administrator.attaches("igen.docx", template).send("use").sees("allerede er i brug");
        administrator.open(PAGE).atWidth(390).findsThePageInOrder();
        administrator
                .open("/language?to=en&back=" + PAGE)
                .sees("The template in use")
                .findsThePageInOrder();
        administrator.atWidth(1280).findsThePageInOrder();
        administrator.open("/language?to=da&back=" + PAGE);

        administrator.send("useStandard").sees("Nye dokumenter skrives i standardudseendet");
        administrator.sees("I har ingen skabelon").sees("Standardudseendet").sees("frederiksberg.docx");
        administrator.findsThePageInOrder();
    }

    @Test
    void theAdministratorNamesAndOrdersTheHeadingsOfCases() {
        var administrator = signedIn("administrator").open("/setup").follow("Overskrifter i sager");
        administrator.findsThePageInOrder().picture("case-headings");
        assertThat(headings(administrator))
                .startsWith("Resumé", "Indstilling", "Sagsfremstilling")
                .endsWith("Bilag", "Beslutning");

        administrator
                .writesInto("Overskrift 1", "Sagsresumé")
                .page()
                .getByLabel("Flyt Indstilling op")
                .focus();
        administrator
                .page()
                .waitForNavigation(() -> administrator.page().keyboard().press("Enter"));
        administrator.sees("Overskrifterne er gemt").findsThePageInOrder();
        assertThat(headings(administrator)).startsWith("Indstilling", "Sagsresumé");

        administrator.writesInto("Overskrift 2", "bilag").writes("own", "Klima").send("add");
        administrator.sees("Der er allerede en overskrift, som hedder").findsThePageInOrder();
        assertThat(headings(administrator)).startsWith("Indstilling", "bilag");
        assertThat(administrator.page().locator("#own").inputValue()).isEqualTo("Klima");
        administrator.writesInto("Overskrift 2", "Sagsresumé").send("add");
        assertThat(headings(administrator)).endsWith("Beslutning", "Klima");

        administrator.page().getByLabel("Med i sagen").nth(4).uncheck();
        administrator.send("save").sees("Overskrifterne er gemt").findsThePageInOrder();
        administrator.atWidth(390).findsThePageInOrder().picture("case-headings-390");
        administrator
                .open("/language?to=en&back=/setup/case-headings")
                .sees("Written by the system")
                .findsThePageInOrder()
                .picture("case-headings-en-390");
        administrator.atWidth(1280).findsThePageInOrder().picture("case-headings-en");
        administrator.open("/language?to=da&back=/setup/case-headings");

        administrator.send("remove");
        assertThat(headings(administrator)).endsWith("Bilag", "Beslutning").doesNotContain("Klima");
        administrator.page().getByLabel("Med i sagen").nth(4).check();
        administrator.send("save").sees("Overskrifterne er gemt");
    }

    private static List<String> headings(Person person) {
        return person.page().locator("[id$=':title']").all().stream()
                .map(Locator::inputValue)
                .toList();
    }
}
