package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.DraftResponse.Line;
import dk.handleplan.web.shared.Texts;

/** How pages name and address what a line of a draft response is about. */
final class DraftLines {

    private DraftLines() {}

    static String title(Line line, Texts texts) {
        if (line.initiative() != null) {
            return line.initiative().numbered();
        }
        return line.chapter() == null
                ? texts.get("hearing.general")
                : line.chapter().heading();
    }

    static String about(Line line) {
        if (line.initiative() != null) {
            return "&initiative=" + line.initiative().id();
        }
        return line.chapter() == null ? "" : "&chapter=" + line.chapter().id();
    }
}
