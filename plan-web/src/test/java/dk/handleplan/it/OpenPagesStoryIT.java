package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meets who has not signed in. */
class OpenPagesStoryIT extends BrowserStory {

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/glossary", "/plan/1999"})
    void an_open_page_is_in_order_wide_and_narrow_in_both_languages_and_opens_no_session(String path) {
        var citizen = anybody();
        citizen.open(path).findsThePageInOrder();
        citizen.atWidth(320).findsThePageInOrder();
        citizen.open("/language?to=en&back=" + path).findsThePageInOrder();
        assertThat(citizen.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(citizen.page().context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("handleplan");
    }

    @Test
    void open_data_and_its_description_are_there_without_signing_in() {
        var plan = anybody().page().request();

        assertThat(plan.get("/openapi").text()).contains("openapi: 3.0.3", "/api/plans/{year}/initiatives.csv");
        var initiatives = plan.get("/api/plans/2019/initiatives.csv");
        assertThat(initiatives.headers().get("content-type")).startsWith("text/csv");
        assertThat(initiatives.text()).startsWith("initiativeId,year,").contains("\r\n2019-12,2019,12,");
        assertThat(plan.get("/api/plans/1999/initiatives.csv").status()).isEqualTo(404);
        assertThat(plan.get("/api/plans/1999/versions").status()).isEqualTo(404);
        assertThat(plan.get("/api/plans/2019/v9/initiatives.csv").status()).isEqualTo(404);
        assertThat(plan.get("/api/plans/2019/persons.csv").status()).isEqualTo(404);
    }

    @Test
    void every_address_of_the_readme_answers_and_is_described() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));
        var openData = readme.substring(readme.indexOf("## Open data"), readme.indexOf("## How it is built"));
        var addresses = Pattern.compile("`(/(?:plan|api)[^`]*)`")
                .matcher(openData)
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.endsWith("/cover"))
                .toList();
        var citizen = anybody();
        var described = citizen.page().request().get("/openapi").text();

        assertThat(addresses).hasSizeGreaterThan(12).allSatisfy(address -> {
            assertThat(answerOnceItIsMade(citizen, address)).isEqualTo(200);
            assertThat(described).contains("\n  " + kindOf(address) + ":\n");
        });
    }

    private static int answerOnceItIsMade(Person citizen, String address) {
        for (var tries = 0; tries < 60 && citizen.statusOf(address) == 503; tries++) {
            citizen.page().waitForTimeout(500);
        }
        return citizen.statusOf(address);
    }

    private static String kindOf(String address) {
        return address.replace("2019", "{year}")
                .replace("v1", "v{version}")
                .replaceAll("(v\\{version}/)\\w+\\.csv$", "$1{table}.csv")
                .replace("initiative-7", "initiative-{number}")
                .replaceAll("\\.(pdf|docx|xlsx)$", ".{format}");
    }

    @Test
    void whoever_asks_for_a_closed_page_signs_in_first() {
        anybody()
                .open("/inbox?year=2020")
                .isAt("/login?to=%2Finbox%3Fyear%3D2020")
                .sees("Brugernavn");
    }

    @Test
    void a_page_that_is_not_there_says_so() {
        var citizen = anybody().open("/plan/nothing");
        assertThat(citizen.heading()).isEqualTo("Siden findes ikke");
    }

    @Test
    void a_wrong_password_is_told_beside_the_field() {
        var citizen = anybody().signIn("nobody", "wrong");
        assertThat(citizen.page().locator("#login-error").innerText()).contains("passer ikke");
        citizen.findsThePageInOrder();
    }

    @Test
    void the_run_command_prints_the_logins_that_the_page_to_sign_in_lists() throws IOException {
        var printed =
                new String(getClass().getResourceAsStream("/demo-logins.txt").readAllBytes(), StandardCharsets.UTF_8);
        var citizen = anybody().open("/login");

        assertThat(printed).contains(DEMO_PASSWORD);
        assertThat(citizen.page().locator(".demo-users code").allInnerTexts())
                .containsExactlyInAnyOrderElementsOf(printed.lines()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.strip().split(" ")[0])
                        .toList());
    }

    @Test
    void a_page_tells_the_browser_to_be_strict() {
        var headers = anybody().page().navigate("/login").headers();
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
    }

    @Test
    void the_files_behind_the_pages_are_not_shown() {
        assertThat(textOf("/login.xhtml")).doesNotContain("ui:composition");
        assertThat(textOf("/WEB-INF/web.xml")).doesNotContain("<web-app");
        assertThat(textOf("/WEB-INF/templates/page.xhtml")).doesNotContain("ui:insert");
    }

    private String textOf(String path) {
        return anybody().page().navigate(path).text();
    }
}
