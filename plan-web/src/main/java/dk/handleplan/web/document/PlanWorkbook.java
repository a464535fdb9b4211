package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.document.PublicReading;
import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.document.YearAmounts;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.XlsxBook;
import dk.handleplan.web.status.StatusWords;
import dk.handleplan.web.status.Targets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A published plan as a workbook for those who reckon with it: one line for each initiative and budget year. */
@RequestScoped
public class PlanWorkbook {

    private static final int NUMBER = 8;
    private static final int WORD = 18;
    private static final int LINE = 50;

    @Inject
    PlanWords words;

    @Inject
    ProgressWords progress;

    @Inject
    StatusWords status;

    @Inject
    Targets targets;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public void write(PublishedYear year, OutputStream out) throws IOException {
        var plan = year.plan();
        try (var book = new XlsxBook(out)) {
            grants(book, plan);
            pool(book, plan);
            criteria(book, plan);
            readings(book, plan);
        }
    }

    private void grants(XlsxBook book, PublishedPlan plan) throws IOException {
        var widths = List.of(NUMBER, LINE, LINE, WORD, LINE, NUMBER, WORD, WORD, WORD, WORD, WORD);
        try (var sheet = book.sheet(texts.get("document.sheet.grants"), widths)) {
            heading(
                    sheet,
                    "document.number",
                    "document.initiative",
                    "document.sheet.goal",
                    "document.committee",
                    "document.units",
                    "document.year",
                    "document.applied",
                    "document.recommended",
                    "document.proposed",
                    "document.grantedColumn",
                    "document.state");
            for (var initiative : plan.initiatives()) {
                for (var amounts : initiative.amounts()) {
                    sheet.row(grant(plan, initiative, amounts));
                }
            }
            for (var line : plan.lines()) {
                for (var amounts : line.amounts()) {
                    sheet.row(line(line.label(), amounts));
                }
            }
        }
    }

    private List<?> grant(PublishedPlan plan, PublishedInitiative initiative, YearAmounts amounts) {
        return Arrays.asList(
                initiative.number(),
                initiative.title(),
                goal(plan, initiative),
                words.committees(initiative),
                texts.listed(initiative.units()),
                amounts.year(),
                shown.figure(amounts.applied()),
                shown.figure(amounts.recommended()),
                shown.figure(amounts.proposed()),
                shown.figure(amounts.granted()),
                texts.name(initiative.state()));
    }

    private List<?> line(String label, YearAmounts amounts) {
        return Arrays.asList(
                null,
                label,
                texts.get("document.otherLines"),
                null,
                null,
                amounts.year(),
                shown.figure(amounts.applied()),
                shown.figure(amounts.recommended()),
                shown.figure(amounts.proposed()),
                shown.figure(amounts.granted()),
                null);
    }

    private static String goal(PublishedPlan plan, PublishedInitiative initiative) {
        return initiative
                .goal()
                .flatMap(number -> plan.goals().stream()
                        .filter(goal -> goal.number() == number)
                        .findFirst())
                .map(goal -> goal.number() + ". " + goal.label())
                .orElse(null);
    }

    private void pool(XlsxBook book, PublishedPlan plan) throws IOException {
        try (var sheet = book.sheet(texts.get("document.poolTotal"), List.of(NUMBER, WORD, WORD, WORD))) {
            heading(sheet, "document.year", "document.poolTotal", "document.poolAllocated", "document.poolRemaining");
            for (var pool : plan.pool()) {
                sheet.row(Arrays.asList(
                        pool.year(),
                        shown.figure(pool.total()),
                        shown.figure(pool.allocated()),
                        shown.figure(pool.remaining())));
            }
        }
    }

    private void criteria(XlsxBook book, PublishedPlan plan) throws IOException {
        var widths = List.of(NUMBER, LINE, LINE, LINE, WORD, WORD, WORD, LINE);
        try (var sheet = book.sheet(texts.get("document.criteria"), widths)) {
            heading(
                    sheet,
                    "document.number",
                    "document.initiative",
                    "document.criterion",
                    "document.target",
                    "document.sheet.targetNumber",
                    "document.sheet.unit",
                    "document.byWhen",
                    "document.remark");
            for (var initiative : plan.initiatives()) {
                for (var indicator : initiative.indicators()) {
                    sheet.row(criterion(initiative, indicator));
                }
            }
        }
    }

    private List<?> criterion(PublishedInitiative initiative, Indicator indicator) {
        return Arrays.asList(
                initiative.number(),
                initiative.title(),
                indicator.text(),
                targets.words(indicator),
                figure(indicator.target()),
                indicator.unit(),
                indicator.byWhen() == null ? null : shown.date(indicator.byWhen()),
                indicator.note());
    }

    private void readings(XlsxBook book, PublishedPlan plan) throws IOException {
        var widths = List.of(NUMBER, LINE, LINE, WORD, WORD, WORD, WORD, WORD, WORD);
        try (var sheet = book.sheet(texts.get("document.sheet.readings"), widths)) {
            heading(
                    sheet,
                    "document.number",
                    "document.initiative",
                    "document.criterion",
                    "document.sheet.round",
                    "document.sheet.readOn",
                    "document.sheet.figure",
                    "document.sheet.unit",
                    "document.counted",
                    "document.achieved");
            for (var initiative : plan.initiatives()) {
                for (var criterion : initiative.criteria()) {
                    for (var reading : criterion.readings()) {
                        sheet.row(reading(initiative, criterion, reading));
                    }
                }
            }
        }
    }

    private List<?> reading(PublishedInitiative initiative, CriterionProgress criterion, PublicReading reading) {
        return Arrays.asList(
                initiative.number(),
                initiative.title(),
                criterion.indicator().text(),
                status.roundInPlan(reading.round()),
                reading.on(),
                exact(reading),
                criterion.indicator().unit(),
                progress.of(reading, criterion.indicator()),
                reading.achievement().map(texts::name).orElseGet(() -> texts.get("document.withheld")));
    }

    /** Ranges, and what is masked or not known, are words in the column beside. */
    private static TableFile.Figure exact(PublicReading reading) {
        return TableFile.Figure.exactly(reading.figure().flatMap(PublicFigure::figure));
    }

    private static TableFile.Figure figure(BigDecimal number) {
        return number == null ? null : new TableFile.Figure(number);
    }

    private void heading(TableFile sheet, String... keys) throws IOException {
        var heading = new ArrayList<String>();
        Arrays.stream(keys).map(texts::get).forEach(heading::add);
        sheet.row(heading);
    }
}
