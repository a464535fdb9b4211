package dk.handleplan.web.print;

import dk.handleplan.core.journal.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts pictures into a document. A drawing goes in twice: as it is, and as dots for programs that do not know drawings. */
final class WordPictures {

    private static final int EMU_OF_PIXEL = 9_525;
    private static final int EMU_OF_TWIP = 635;
    private static final String DRAWING = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private final WordXml xml;
    private final WordFile file;
    private final PageSetup page;
    private final List<Remark> remarks = new ArrayList<>();
    private int pictures;

    WordPictures(WordXml xml, WordFile file, PageSetup page) {
        this.xml = xml;
        this.file = file;
        this.page = page;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** @return whether it could be read; otherwise nothing is written */
    boolean write(Block.Picture picture, String style) {
        var ready = PrintPicture.of(picture, remarks::add);
        ready.ifPresent(printed -> xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.value("pStyle", style);
                if (!picture.caption().isBlank()) {
                    xml.empty("keepNext");
                }
            });
            xml.element("r", () -> xml.element("drawing", () -> inline(picture, printed)));
        }));
        return ready.isPresent();
    }

    private void inline(Block.Picture picture, PrintPicture printed) {
        var number = String.valueOf(++pictures);
        var size = size(printed, PrintPicture.SVG.equals(picture.type()));
        xml.element("wp:inline", List.of("distT", "0", "distB", "0", "distL", "0", "distR", "0"), () -> {
            xml.empty("wp:extent", size);
            xml.empty("wp:docPr", "id", number, "name", "Billede " + number, "descr", printed.alt());
            xml.element("wp:cNvGraphicFramePr", () -> xml.empty("a:graphicFrameLocks", "noChangeAspect", "1"));
            xml.element(
                    "a:graphic",
                    () -> xml.element(
                            "a:graphicData",
                            List.of("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
                            () -> xml.element("pic:pic", () -> pic(picture, printed, number, size))));
        });
    }

    private void pic(Block.Picture picture, PrintPicture printed, String number, String... size) {
        xml.element("pic:nvPicPr", () -> {
            xml.empty("pic:cNvPr", "id", number, "name", "Billede " + number, "descr", printed.alt());
            xml.empty("pic:cNvPicPr");
        });
        xml.element("pic:blipFill", () -> {
            xml.element("a:blip", List.of("r:embed", embed(printed.content(), printed.type())), () -> {
                if (PrintPicture.SVG.equals(picture.type())) {
                    drawing(picture.content());
                }
            });
            xml.element("a:stretch", () -> xml.empty("a:fillRect"));
        });
        xml.element("pic:spPr", () -> {
            xml.element("a:xfrm", () -> {
                xml.empty("a:off", "x", "0", "y", "0");
                xml.empty("a:ext", size);
            });
            xml.element("a:prstGeom", List.of("prst", "rect"), () -> xml.empty("a:avLst"));
        });
    }

    private void drawing(byte[] content) {
        xml.element(
                "a:extLst",
                () -> xml.element(
                        "a:ext",
                        List.of("uri", DRAWING),
                        () -> xml.empty("asvg:svgBlip", "r:embed", embed(content, PrintPicture.SVG))));
    }

    private String embed(byte[] content, String type) {
        try {
            return file.add(new WordPart(type, WordPart.IMAGE, content, List.of()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As large as on a screen, but within the page. A drawing has no dots of its own. */
    private String[] size(PrintPicture printed, boolean isDrawing) {
        var width = (long) page.textWidth() * EMU_OF_TWIP;
        var height = (long) page.textHeight() * EMU_OF_TWIP * 3 / 5;
        var natural = isDrawing ? width : (long) printed.width() * EMU_OF_PIXEL;
        var scale = Math.min(Math.min(width, natural) / (double) printed.width(), height / (double) printed.height());
        return new String[] {
            "cx", String.valueOf(Math.round(printed.width() * scale)),
            "cy", String.valueOf(Math.round(printed.height() * scale))
        };
    }
}
