package dk.handleplan.web.print;

import java.util.ArrayList;
import java.util.List;

/** The sheet and its margins, in twentieths of a point. */
record PageSetup(
        int width,
        int height,
        int top,
        int right,
        int bottom,
        int left,
        int header,
        int footer,
        int gutter,
        boolean hasOwnFirstPage) {

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int EDGE = 567;

    static final PageSetup A4 =
            new PageSetup(WIDTH, HEIGHT, MARGIN + EDGE, MARGIN, MARGIN + EDGE, MARGIN, EDGE, EDGE, 0, false);

    int textWidth() {
        return width - left - right - gutter;
    }

    int textHeight() {
        return height - Math.abs(top) - Math.abs(bottom);
    }

    boolean isLandscape() {
        return width > height;
    }

    /** The same sheet upright or on its side. */
    PageSetup turned(boolean toLandscape) {
        return isLandscape() == toLandscape
                ? this
                : new PageSetup(height, width, left, top, right, bottom, header, footer, gutter, hasOwnFirstPage);
    }

    PageSetup withOwnFirstPage() {
        return new PageSetup(width, height, top, right, bottom, left, header, footer, gutter, true);
    }

    void write(WordXml xml) {
        var size = new ArrayList<>(List.of("w", String.valueOf(width), "h", String.valueOf(height)));
        if (isLandscape()) {
            size.addAll(List.of("orient", "landscape"));
        }
        xml.empty("pgSz", size.toArray(String[]::new));
        xml.empty(
                "pgMar",
                "top",
                String.valueOf(top),
                "right",
                String.valueOf(right),
                "bottom",
                String.valueOf(bottom),
                "left",
                String.valueOf(left),
                "header",
                String.valueOf(header),
                "footer",
                String.valueOf(footer),
                "gutter",
                String.valueOf(gutter));
        if (hasOwnFirstPage) {
            xml.empty("titlePg");
        }
    }
}
