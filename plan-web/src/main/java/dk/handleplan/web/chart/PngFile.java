package dk.handleplan.web.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A chart as a picture for documents, fine enough for print. */
public final class PngFile {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 280;
    private static final int DOTS = 3;

    private PngFile() {}

    public static byte[] of(SeriesChart chart, Locale locale) {
        var drawn = new ChartDrawing(chart, locale).drawn();
        var picture = drawn.createBufferedImage(WIDTH * DOTS, HEIGHT * DOTS, WIDTH, HEIGHT, null);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
