package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reckons on which page each heading will stand. Only Word knows when it sets the text, and renews the numbers when it is told to;
 * until then the list of contents shows these.
 */
final class WordPages {

    private static final double LINE = 290;
    private static final double SPACE = 120;
    private static final double LETTER = 105;
    private static final double HEADING = 800;
    private static final double PICTURE = 0.4;

    private final PageSetup page;
    private final Map<Heading, Integer> pages = new HashMap<>();
    private int number = 1;
    private double used;

    WordPages(PageSetup page) {
        this.page = page;
    }

    Map<Heading, Integer> of(Manuscript manuscript, int contents) {
        if (manuscript.cover() != null) {
            number++;
        }
        add(HEADING + contents * (LINE + SPACE / 2));
        nextPage();
        manuscript.blocks().forEach(this::block);
        return pages;
    }

    private void nextPage() {
        if (used > 0) {
            number++;
            used = 0;
        }
    }

    private void add(double height) {
        used += height;
        number += (int) (used / page.textHeight());
        used %= page.textHeight();
    }

    private void together(double height) {
        if (used + height > page.textHeight()) {
            nextPage();
        }
        add(height);
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            add(lines(words(paragraph.spans()), page.textWidth()) + SPACE);
        } else if (block instanceof Block.Prose prose) {
            WordProse.inParagraphs(prose.text())
                    .lines()
                    .forEach(line -> add(lines(line.text(), page.textWidth()) + SPACE));
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> add(lines(words(item), page.textWidth())));
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> add(lines(words(fact.value()), page.textWidth() * 2 / 3) + SPACE / 2));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else {
            together(page.textHeight() * PICTURE);
        }
    }

    private void heading(Heading heading) {
        if (heading.isOnNewPage()) {
            nextPage();
        }
        together(HEADING);
        pages.put(heading, number);
    }

    private void table(Block.Table table) {
        var whole = Math.max(
                1, table.columns().stream().mapToInt(Block.Column::weight).sum());
        add(2 * LINE + 2 * SPACE);
        for (var row : table.rows()) {
            var height = LINE;
            for (var at = 0; at < Math.min(row.cells().size(), table.columns().size()); at++) {
                var width = (double) page.textWidth() * table.columns().get(at).weight() / whole;
                height = Math.max(height, lines(words(row.cells().get(at)), width));
            }
            together(height + SPACE);
        }
    }

    private static String words(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    private static double lines(String text, double width) {
        return text.lines()
                        .mapToDouble(line -> Math.max(1, Math.ceil(line.length() * LETTER / width)))
                        .sum()
                * LINE;
    }
}
