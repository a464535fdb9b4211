package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.Figure;
import dk.handleplan.core.presentation.Stated;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.presentation.StatusDocument.Entry;
import dk.handleplan.core.presentation.StatusDocument.Own;
import dk.handleplan.core.presentation.StatusDocument.Section;
import dk.handleplan.core.presentation.StatusDocument.Told;
import dk.handleplan.core.presentation.YearSpending;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.web.shared.Columns;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.StatusWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The status of a round as tables for those who reckon with it: a line for each initiative, for each reading, and for each budget year. They
 * say what the document says, and keep from their reader what it keeps.
 */
@RequestScoped
public class StatusTables {

    private static final int NUMBER = 8;
    private static final int WORD = 18;
    private static final int LINE = 40;
    private static final int PROSE = 60;

    @Inject
    DocumentWords words;

    @Inject
    StatusWords status;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** An initiative, or the chapter of a unit, where it stands in the document. */
    record Place(String unit, StatusDocument.Goal goal, Entry entry) {

        Optional<Told> told() {
            return Optional.ofNullable(entry.told());
        }
    }

    /** What was found of a criterion. */
    record Read(Place place, Figure figure) {

        Optional<Figure.Found> now() {
            return Optional.ofNullable(figure.now());
        }
    }

    /** The money of a budget year. */
    record Spent(Place place, YearSpending year) {}

    void reports(StatusDocument document, Sheets sheets) throws IOException {
        write(reportColumns(document), places(document).toList(), texts.get("presentation.sheet.reports"), sheets);
    }

    void readings(StatusDocument document, Sheets sheets) throws IOException {
        var read = places(document)
                .flatMap(place -> place.told().stream()
                        .flatMap(told -> told.figures().stream())
                        .map(figure -> new Read(place, figure)));
        write(readingColumns(), read.toList(), texts.get("status.readings"), sheets);
    }

    void spending(StatusDocument document, Sheets sheets) throws IOException {
        var spent = places(document)
                .flatMap(place -> place.entry().spending().stream().map(year -> new Spent(place, year)));
        write(spendingColumns(), spent.toList(), texts.get("status.spending"), sheets);
    }

    /** Where the next table goes: a sheet of its own, or the file. */
    interface Sheets {
        TableFile next(String title, List<Integer> widths) throws IOException;
    }

    private static <R> void write(Columns<R> columns, List<R> rows, String title, Sheets sheets) throws IOException {
        try (var sheet = sheets.next(title, columns.widths())) {
            columns.writeHeading(sheet);
            columns.write(rows, sheet);
        }
    }

    private static Stream<Place> places(StatusDocument document) {
        return document.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream().flatMap(section -> places(chapter.unit(), section)));
    }

    private static Stream<Place> places(String unit, Section section) {
        return section.entries().stream().map(entry -> new Place(unit, section.goal(), entry));
    }

    private <R> Columns<R> about(Function<R, Place> place) {
        return new Columns<R>()
                .with(
                        texts.get("status.number"),
                        NUMBER,
                        row -> place.apply(row).entry().number())
                .with(
                        texts.get("status.initiative"),
                        LINE,
                        row -> place.apply(row).entry().title())
                .with(texts.get("status.unit"), LINE, row -> place.apply(row).unit())
                .with(texts.get("presentation.sheet.goal"), LINE, row -> goal(place.apply(row)));
    }

    private String goal(Place place) {
        return place.goal() == null ? null : words.goal(place.goal());
    }

    private Columns<Place> reportColumns(StatusDocument document) {
        var columns = this.<Place>about(place -> place)
                .with(texts.get("presentation.sheet.acceptedOn"), WORD, told(Told::acceptedOn))
                .with(
                        texts.get("status.assessment"),
                        WORD,
                        told(told -> status.assessment(
                                told.assessment(), document.round().kind())))
                .with(
                        texts.get("status.stageStands"),
                        WORD,
                        told(told -> told.standing().isStated() ? status.standing(told.standing()) : null))
                .with(texts.get("presentation.sheet.narrative"), PROSE, told(Told::narrative))
                .with(texts.get("status.lessons"), PROSE, told(Told::learnt));
        if (document.asks(ReportPart.PROPOSAL)) {
            columns.with(
                    texts.get("status.proposal"),
                    WORD,
                    told(told -> told.proposal() == null ? null : texts.name(told.proposal())));
        }
        questions(document).forEach(question -> columns.with(question, PROSE, told(told -> answer(told, question))));
        return columns;
    }

    private static Function<Place, Object> told(Function<Told, Object> value) {
        return place -> place.told().map(value).orElse(null);
    }

    private static List<String> questions(StatusDocument document) {
        return places(document)
                .flatMap(place -> place.told().stream())
                .flatMap(told -> told.own().stream())
                .map(Own::question)
                .distinct()
                .toList();
    }

    private static String answer(Told told, String question) {
        return told.own().stream()
                .filter(own -> own.question().equals(question))
                .findFirst()
                .map(Own::answer)
                .orElse(null);
    }

    private Columns<Read> readingColumns() {
        return about(Read::place)
                .with(
                        texts.get("status.criterion"),
                        PROSE,
                        read -> read.figure().criterion())
                .with(texts.get("status.target"), WORD, read -> words.target(read.figure()))
                .with(
                        texts.get("status.sheet.unit"),
                        WORD,
                        read -> read.figure().target().unit())
                .with(
                        texts.get("status.readOn"),
                        WORD,
                        read -> read.now().map(Figure.Found::on).orElse(null))
                .with(texts.get("status.figure"), WORD, StatusTables::number)
                .with(texts.get("status.sheet.inWords"), WORD, this::inWords)
                .with(
                        texts.get("status.last"),
                        WORD,
                        read -> read.figure().last() == null
                                ? null
                                : words.found(read.figure().last(), read.figure()))
                .with(texts.get("status.achievement"), WORD, this::achieved)
                .with(
                        texts.get("status.comment"),
                        PROSE,
                        read -> read.now().map(Figure.Found::comment).orElse(null));
    }

    /** Ranges, and what is kept back or not known, are words in the column beside. */
    private static Object number(Read read) {
        return TableFile.Figure.exactly(read.now().map(Figure.Found::figure));
    }

    private String inWords(Read read) {
        return read.now()
                .filter(now -> now.state() != null)
                .map(now -> words.found(now, read.figure()))
                .orElse(null);
    }

    private String achieved(Read read) {
        var achievement = read.figure().achievement();
        return achievement == null ? texts.get("document.withheld") : texts.name(achievement);
    }

    private Columns<Spent> spendingColumns() {
        return about(Spent::place)
                .with(
                        texts.get("status.budgetYear"),
                        NUMBER,
                        spent -> spent.year().year())
                .with(
                        texts.get("presentation.sheet.granted"),
                        WORD,
                        spent -> figure(spent.year().granted()))
                .with(
                        texts.get("presentation.sheet.spent"),
                        WORD,
                        spent -> figure(spent.year().spent()));
    }

    /** Nothing where nobody has said it; the word that says so where it is not known. */
    private Object figure(Stated amount) {
        if (amount.isKnown()) {
            return amount.kroner();
        }
        return amount.state() == ValueState.BLANK ? null : shown.state(amount.state());
    }
}
