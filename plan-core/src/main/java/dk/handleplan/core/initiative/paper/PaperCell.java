package dk.handleplan.core.initiative.paper;

import java.util.List;

/**
 * What an answer, or a column of answers, is about.
 *
 * @param most characters of a text
 * @param options of a choice
 */
public record PaperCell(String key, PaperKind kind, int most, List<PaperOption> options) {

    static PaperCell of(String key, PaperKind kind) {
        return new PaperCell(key, kind, 0, List.of());
    }

    static PaperCell text(String key, int most) {
        return new PaperCell(key, most > 400 ? PaperKind.PROSE : PaperKind.TEXT, most, List.of());
    }

    static PaperCell choice(String key, List<PaperOption> options) {
        return new PaperCell(key, PaperKind.CHOICE, 0, options);
    }

    /** @param name where the data gives it; null where the interface words the code */
    public record PaperOption(String code, String name) {}
}
