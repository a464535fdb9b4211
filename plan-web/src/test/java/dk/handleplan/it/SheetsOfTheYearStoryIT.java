package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The tables and letters of a year that has run are fetched as files and read again by others' readers. */
@Order(126)
class SheetsOfTheYearStoryIT extends BrowserStory {

    private Person secretariat;
    private String cycle;

    @BeforeEach
    void theYear() {
        secretariat = signedIn("sekretariat").open("/year?year=2020");
        cycle = secretariat
                .page()
                .locator("main a[href^='/initiatives?id=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
    }

    @Test
    void everySheetIsOneToReckonWith() {
        inOrder("/initiatives?id=" + cycle, "/initiatives.xlsx");
        inOrder("/pool?year=2020", "/pool.xlsx");
        inOrder("/hearing?id=" + cycle, "/memo.xlsx");
        inOrder("/money?by=initiative&from=2020&to=2021", "/money.xlsx");
        inOrder("/money?by=initiative&from=2020&to=2021", "/money.xlsx?councils=true");
        inOrder(status(), "/status-document.xlsx");
        Sheets.inOrder("sheet-plan", anybody().ask("/plan/2020.xlsx").body());
    }

    private void inOrder(String page, String file) {
        secretariat.open(page);
        Sheets.inOrder("sheet" + file.replaceAll("\\W", "-"), fetched(file));
    }

    @Test
    void theReadingsOfACriterionAreASheet() {
        secretariat.open("/initiatives?id=" + cycle);
        secretariat.page().locator("main tbody a[href^='/initiative?']").first().click();
        secretariat.page().locator("main a[href^='/readings?']").first().click();
        var readings =
                Sheets.inOrder("sheet-readings", fetched("/readings.xlsx")).getSheetAt(0);
        var first = readings.getRow(1);

        assertThat(readings.getLastRowNum())
                .isEqualTo(secretariat
                        .page()
                        .locator("main table.table--cards tbody tr")
                        .count());
        assertThat(DateUtil.isCellDateFormatted(first.getCell(1))).isTrue();
        assertThat(first.getCell(2).getNumericCellValue()).isPositive();
        assertThat(first.getCell(4).getStringCellValue())
                .startsWith(String.valueOf((int) first.getCell(2).getNumericCellValue()));
        assertThat(anybody().answerOf(secretariat.here().replace("?", ".xlsx?")))
                .isEqualTo("login");
    }

    @Test
    void theHearingLettersAreTakenInOneGo() throws IOException {
        var zip = fetchedFrom("/hearing?id=" + cycle, "/hearing-letters.zip");

        assertThat(Downloaded.names(zip)).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                var letter = files.readAllBytes();
                var text = entry.getName().endsWith(".pdf") ? Downloaded.pdf(letter) : Downloaded.word(letter);
                assertThat(text).as(entry.getName()).contains("2020", "høring");
            }
        }
        assertThat(signedIn("laeser").answerOf("/hearing-letters.zip?id=" + cycle))
                .isEqualTo("403");
    }

    @Test
    void pagesOfMoneyAndStatusAreReadInEnglish() {
        var status = status();
        secretariat.open("/language?to=en&back=/inbox");
        for (var page : List.of("/pool?year=2020", "/letters?id=" + cycle, status)) {
            var name = "english-" + page.replaceAll("^/|\\?.*", "");
            secretariat.atWidth(1280).open(page).findsThePageInOrder().picture(name);
            secretariat.atWidth(390).findsThePageInOrder().picture(name + "-390");
        }
        secretariat.open("/language?to=da&back=/inbox").sees("Mine opgaver");
    }

    private String status() {
        secretariat.open("/year?year=2020");
        secretariat.open(secretariat
                .page()
                .locator("main a[href^='/status-round?']")
                .last()
                .getAttribute("href"));
        return secretariat
                .page()
                .locator("main a[href^='/status-document?']")
                .first()
                .getAttribute("href");
    }

    private byte[] fetchedFrom(String page, String file) {
        secretariat.open(page);
        return fetched(file);
    }

    /** What a link to this file on the page leads to. */
    private byte[] fetched(String file) {
        var address = secretariat
                .page()
                .locator("main a[href^='" + file + "']")
                .first()
                .getAttribute("href");
        return secretariat.ask(address).body();
    }
}
