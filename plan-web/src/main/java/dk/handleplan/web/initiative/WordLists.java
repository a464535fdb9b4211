package dk.handleplan.web.initiative;

import static dk.handleplan.web.initiative.WordNodes.attribute;
import static dk.handleplan.web.initiative.WordNodes.children;

import dk.handleplan.web.print.WordProse;
import dk.handleplan.web.print.WordProse.Mark;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The lists of a Word document: which of them have bullets and which have numbers. */
final class WordLists {

    private final Map<String, Mark> marks = new HashMap<>();

    /** @param numbering the part that describes the lists */
    WordLists(Element numbering) {
        var kinds = new HashMap<String, Map<String, Mark>>();
        for (var kind : children(numbering, "abstractNum")) {
            kinds.put(attribute(kind, "abstractNumId"), levels(kind));
        }
        for (var list : children(numbering, "num")) {
            children(list, "abstractNumId")
                    .forEach(kind -> kinds.getOrDefault(attribute(kind, "val"), Map.of())
                            .forEach((level, mark) -> marks.put(attribute(list, "numId") + "." + level, mark)));
        }
    }

    WordLists() {}

    private static Map<String, Mark> levels(Element kind) {
        var levels = new HashMap<String, Mark>();
        for (var level : children(kind, "lvl")) {
            children(level, "numFmt").forEach(format -> levels.put(attribute(level, "ilvl"), mark(format)));
        }
        return levels;
    }

    private static Mark mark(Element format) {
        return switch (attribute(format, "val")) {
            case "bullet" -> Mark.BULLET;
            case "none" -> Mark.NONE;
            default -> Mark.NUMBER;
        };
    }

    /** What a paragraph says, as a line of light Markdown. */
    WordProse.Line line(Element paragraph) {
        var level = WordNodes.listProperty(paragraph, "ilvl");
        var list = WordNodes.listProperty(paragraph, "numId");
        var mark = list.isEmpty() || list.equals("0") ? Mark.NONE : marks.getOrDefault(list + "." + level, Mark.BULLET);
        return new WordProse.Line(
                mark, level.isEmpty() ? 0 : Integer.parseInt(level), WordProse.words(WordNodes.runs(paragraph)));
    }
}
