package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperCell;
import dk.handleplan.core.initiative.paper.PaperCell.PaperOption;
import dk.handleplan.core.initiative.paper.PaperField;
import dk.handleplan.core.initiative.paper.PaperKind;
import dk.handleplan.web.shared.TextCatalogue;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What fields and choices of the form on paper are called, in one language. */
final class PaperWords {

    private final Locale language;

    PaperWords(Locale language) {
        this.language = language;
    }

    String of(String key, Object... values) {
        var text = TextCatalogue.get("initiative.paper." + key, language);
        return values.length == 0 ? text : new MessageFormat(text, language).format(values);
    }

    String part(Paper paper, FormPart part) {
        return paper.form()
                .heading(part)
                .wording()
                .label(language)
                .orElseGet(() -> TextCatalogue.get("initiative.FormPart." + part, language));
    }

    String question(FormQuestion question) {
        return question.wording()
                .label(language)
                .orElseGet(() -> TextCatalogue.get("initiative.FormField." + question.field(), language));
    }

    /** The municipality's help, how long the answer may be and whether there must be one. */
    String help(FormQuestion question) {
        return Stream.of(
                        question.wording().help(language).orElse(""),
                        question.words() == null ? "" : of("words", question.words()),
                        question.isRequired() ? of("required") : "")
                .filter(text -> !text.isEmpty())
                .map(text -> text.matches("(?s).*[.?!]") ? text : text + ".")
                .collect(Collectors.joining(" "));
    }

    String field(FormQuestion question, PaperField field) {
        if (field.name() != null) {
            return field.name();
        }
        return question.isOwn() ? question(question) : label(field.key());
    }

    String label(String key) {
        if (key.startsWith("detail.")) {
            return TextCatalogue.get("initiative.Detail." + key.substring("detail.".length()), language);
        }
        return TextCatalogue.find("initiative.paper." + key, language)
                .orElseGet(() -> TextCatalogue.get("initiative." + key, language));
    }

    /** How a choice is worded; the text itself where it is none. */
    String choice(PaperCell cell, String code) {
        return cell.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> name(cell, option))
                .orElse(code);
    }

    /** The code of a choice in its words; the words themselves where they name none. */
    static String code(PaperCell cell, String words) {
        return cell.options().stream()
                .filter(option -> Stream.of(Locale.forLanguageTag("da"), Locale.ENGLISH)
                        .anyMatch(spoken ->
                                new PaperWords(spoken).name(cell, option).equalsIgnoreCase(words.strip())))
                .findFirst()
                .map(PaperOption::code)
                .orElse(words);
    }

    String name(PaperCell cell, PaperOption option) {
        return option.name() != null
                ? option.name()
                : TextCatalogue.get("initiative." + kindOf(cell) + "." + option.code(), language);
    }

    private static String kindOf(PaperCell cell) {
        return switch (cell.key()) {
            case "earlierAnswer" -> "YesNoUnanswered";
            case "weight" -> "Weight";
            case "horizon" -> "Horizon";
            case "indicatorGroup" -> "IndicatorGroup";
            case "partnerSide" -> "side";
            case "financingStatus" -> "FinancingStatus";
            default -> "Comparator";
        };
    }

    /** An answer as it is read: a line for each row of a table. */
    String shown(PaperField field) {
        return field.isTable()
                ? field.rows().stream()
                        .map(row -> line(field, row.cells()))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"))
                : shown(field.cell(), field.value());
    }

    private String line(PaperField field, List<String> cells) {
        var parts = new ArrayList<String>();
        IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty())
                .forEach(column -> parts.add(shown(field.columns().get(column), cells.get(column))));
        return parts.size() == 1 && !field.isOpen() ? "" : String.join(" · ", parts);
    }

    private String shown(PaperCell cell, String value) {
        return switch (cell.kind()) {
            case CHOICE -> choice(cell, value);
            case CHECK -> value.isEmpty() ? "" : "☒ " + (cell.key().contains(".") ? "" : label(cell.key()));
            default -> value;
        };
    }

    static boolean isCheck(PaperCell cell) {
        return cell.kind() == PaperKind.CHECK;
    }
}
