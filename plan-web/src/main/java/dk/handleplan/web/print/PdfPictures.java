package dk.handleplan.web.print;

import dk.handleplan.core.journal.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pictures of a PDF. What cannot be read is left out and remarked. */
final class PdfPictures {

    /** The largest a picture gets, in millimetres, and how many of its dots at least go on an inch. */
    enum Room {
        COVER(170, 130, 96),
        UPRIGHT(170, 110, 288),
        LANDSCAPE(257, 110, 288);

        private final double width;
        private final double height;
        private final double dots;

        Room(double width, double height, double dots) {
            this.width = width;
            this.height = height;
            this.dots = dots;
        }
    }

    private static final double MILLIMETRES_AN_INCH = 25.4;

    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    void write(Block.Picture picture, Room room, StringBuilder html) {
        PrintPicture.of(picture, remarks::add).ifPresent(ready -> {
            var address = "picture:" + kept.size();
            kept.put(address, ready.content());
            html.append("<div class=\"figure\"><img src=\"").append(address).append("\" alt=\"");
            html.append(Html.escape(ready.alt())).append("\" style=\"").append(size(ready, room));
            html.append("\"/>");
            if (!picture.caption().isBlank()) {
                html.append("<p class=\"credit\">")
                        .append(Html.escape(picture.caption()))
                        .append("</p>");
            }
            html.append("</div>");
        });
    }

    private static String size(PrintPicture picture, Room room) {
        var fits = Math.min(room.width / picture.width(), room.height / picture.height());
        var scale = Math.min(fits, MILLIMETRES_AN_INCH / room.dots);
        return String.format(
                Locale.ROOT, "width:%.1fmm;height:%.1fmm", picture.width() * scale, picture.height() * scale);
    }

    Map<String, byte[]> kept() {
        return kept;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
