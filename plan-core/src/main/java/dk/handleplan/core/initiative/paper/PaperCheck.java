package dk.handleplan.core.initiative.paper;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.paper.PaperComparison.Field;
import dk.handleplan.core.initiative.paper.PaperComparison.Unreadable;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.Figure;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds a filled form against what stands, field by field; what cannot be read stays as it is and is told. */
final class PaperCheck {

    private final FormLists.Lists lists;
    private final PaperAnswers file;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private FormQuestion question;

    PaperCheck(FormLists.Lists lists, PaperAnswers file) {
        this.lists = lists;
        this.file = file;
    }

    PaperComparison compare(List<PaperQuestion> now) {
        var fields = new ArrayList<Field>();
        for (var asked : now) {
            question = asked.question();
            asked.fields().forEach(field -> fields.add(field(field)));
        }
        return new PaperComparison(List.copyOf(fields), List.copyOf(unreadable));
    }

    private Field field(PaperField now) {
        var there = now.isTable()
                ? file.tables().containsKey(now.key())
                : file.values().containsKey(now.key());
        if (!there || question.isHidden()) {
            return new Field(question, now, now, !there && !question.isHidden());
        }
        return new Field(question, now, now.isTable() ? table(now) : single(now), false);
    }

    private PaperField single(PaperField now) {
        var text = tidy(file.values().get(now.key()));
        var value = sameAs(now.value(), text) || !isReadable(now, now.cell(), null, text) ? now.value() : text;
        return new PaperField(now.key(), now.name(), now.cell(), value, List.of(), List.of());
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static boolean sameAs(String now, String text) {
        return tidy(now).equals(text);
    }

    private PaperField table(PaperField now) {
        var rows = now.isOpen() ? openRows(now) : fixedRows(now);
        return new PaperField(now.key(), now.name(), null, "", now.columns(), rows);
    }

    private List<PaperRow> openRows(PaperField now) {
        var used = new HashSet<String>();
        var rows = new ArrayList<PaperRow>();
        for (var row : file.tables().get(now.key())) {
            if (!row.isBlank()) {
                var known = byId(now, row.id()).filter(k -> used.add(k.id()));
                var read = row(now, known, row);
                if (!read.cells().get(0).isBlank() || !now.key().equals("indicators")) {
                    fitting(now, known, read).ifPresent(rows::add);
                } else {
                    tell(now, now.columns().get(0), "", new RuleBroken("initiative.paper.indicatorWithoutText"));
                }
            }
        }
        return List.copyOf(rows);
    }

    private List<PaperRow> fixedRows(PaperField now) {
        return now.rows().stream()
                .map(known -> file.tables().get(now.key()).stream()
                        .filter(row -> row.id().equals(known.id()))
                        .findFirst()
                        .map(row -> row(now, Optional.of(known), row))
                        .flatMap(read -> fitting(now, Optional.of(known), read))
                        .orElse(known))
                .toList();
    }

    /** The line as it was read, or as it stands where its cells do not go together. */
    private Optional<PaperRow> fitting(PaperField now, Optional<PaperRow> known, PaperRow read) {
        try {
            PaperReader.mustFit(now.key(), read);
            return Optional.of(read);
        } catch (DomainException why) {
            tell(now, now.columns().get(0), read.cells().get(0), why);
            return known;
        }
    }

    private static Optional<PaperRow> byId(PaperField now, String id) {
        return now.rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private PaperRow row(PaperField now, Optional<PaperRow> known, PaperRow row) {
        var cells = IntStream.range(0, now.columns().size())
                .mapToObj(column -> cell(now, column, known, row))
                .toList();
        return new PaperRow(known.map(PaperRow::id).orElse(""), cells);
    }

    private String cell(PaperField now, int column, Optional<PaperRow> known, PaperRow row) {
        var before = known.map(k -> k.cells().get(column)).orElse("");
        var text = column < row.cells().size() ? tidy(row.cells().get(column)) : before;
        var about = now.columns().get(column);
        return about.kind() == PaperKind.SHOWN || sameAs(before, text) || !isReadable(now, about, about, text)
                ? before
                : text;
    }

    private boolean isReadable(PaperField field, PaperCell cell, PaperCell column, String text) {
        try {
            check(cell, text);
            return true;
        } catch (DomainException why) {
            tell(field, column, text, why);
            return false;
        }
    }

    private void tell(PaperField field, PaperCell column, String text, DomainException why) {
        unreadable.add(new Unreadable(question, field, column, text, why));
    }

    private void check(PaperCell cell, String text) {
        switch (cell.kind()) {
            case TEXT, PROSE -> Text.optional(cell.key(), text, cell.most());
            case NUMBER -> Figure.count(cell.key(), PaperWords.readWhole(text));
            case QUANTITY -> Figure.quantity(cell.key(), PaperWords.readDecimal(text));
            case DECIMAL -> PaperWords.readDecimal(text);
            case AMOUNT -> checkAmount(text);
            case FTE -> PaperWords.readFte(text);
            case CHOICE -> checkChoice(cell, text);
            case CHECK, SHOWN -> {
                return;
            }
        }
        if (cell.key().equals("title") && text.isBlank()) {
            throw new RuleBroken("shared.required");
        }
        if (cell.key().equals("jointUnit") && PaperReader.unit(text, lists).isEmpty()) {
            throw new RuleBroken("initiative.paper.unknownUnit", text);
        }
    }

    private static void checkAmount(String text) {
        var amount = PaperWords.readAmount(text);
        if (amount != null && amount.orZeroInSum().isNegative()) {
            throw new RuleBroken("initiative.negativeAmount");
        }
    }

    private static void checkChoice(PaperCell cell, String text) {
        if (!text.isBlank()
                && cell.options().stream().noneMatch(option -> option.code().equals(text))) {
            throw new RuleBroken("initiative.paper.notAChoice", text);
        }
    }
}
