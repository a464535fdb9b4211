package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.web.print.HouseTemplate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The municipality's documents get its own look: the administrator hands in a template, sees what it gives, and can go back. */
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
}
