package dk.handleplan.web.print;

import dk.handleplan.core.journal.Remark;
import dk.handleplan.web.chart.SvgPicture;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture made ready for print, and a drawing as dots: upright, no finer than print needs, without transparency, and without what the camera wrote into it about
 * place and time.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param alt never empty
 */
record PrintPicture(byte[] content, String type, int width, int height, String alt) {

    static final String SVG = "image/svg+xml";

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    private static final int DRAWN_WIDTH = 1_600;
    private static final int FINEST = 2000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final float QUALITY = 0.85f;

    /** The picture, or none if it cannot be read, which is remarked. */
    static Optional<PrintPicture> of(Block.Picture picture, Consumer<Remark> remarks) {
        var alt = alt(picture);
        if (picture.alt().isBlank()) {
            remarks.accept(Remark.of("print.pictureWithoutAlt", alt));
        }
        try {
            var isPhoto = JPEG.equals(picture.type());
            var image = CameraTurn.upright(flat(read(dots(picture))), picture.content());
            var content = isPhoto ? jpeg(image) : png(image);
            return Optional.of(
                    new PrintPicture(content, isPhoto ? JPEG : PNG, image.getWidth(), image.getHeight(), alt));
        } catch (IOException | RuntimeException e) {
            remarks.accept(Remark.of("print.brokenPicture", alt));
            return Optional.empty();
        }
    }

    private static String alt(Block.Picture picture) {
        if (!picture.alt().isBlank()) {
            return picture.alt();
        }
        return picture.caption().isBlank() ? "Billede" : picture.caption();
    }

    private static byte[] dots(Block.Picture picture) throws IOException {
        return SVG.equals(picture.type()) ? SvgPicture.png(picture.content(), DRAWN_WIDTH) : picture.content();
    }

    private static BufferedImage read(byte[] content) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Large ones are read coarsely at once, so that they do not fill the memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new IOException("too large");
        }
        var coarsely = reader.getDefaultReadParam();
        var step = Math.max(1, longest / FINEST);
        coarsely.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarsely);
    }

    private static BufferedImage flat(BufferedImage image) {
        var scale = Math.min(1, (double) FINEST / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var good = writer.getDefaultWriteParam();
            good.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            good.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), good);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
