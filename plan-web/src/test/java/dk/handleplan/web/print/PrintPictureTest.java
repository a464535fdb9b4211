package dk.handleplan.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PrintPictureTest {

    private static final String JPEG = "image/jpeg";
    private static final String HELD_TO_THE_LEFT =
            "ffe10022457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "00060000" + "00000000";

    @Test
    void aPhotoStandsUprightHoweverTheCameraWasHeld() throws IOException {
        var lying = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        var graphics = lying.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 40, 40);

        var print = print(withNotes(bytes(lying, "jpeg")), JPEG);

        assertThat(print.width()).isEqualTo(40);
        assertThat(print.height()).isEqualTo(80);
        assertThat(new Color(image(print).getRGB(20, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(image(print).getRGB(20, 70)).getRed()).isLessThan(50);
    }

    @Test
    void whatTheCameraWroteIntoItIsGone() throws IOException {
        var photo = withNotes(bytes(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg"));

        assertThat(text(photo)).contains("Exif");
        assertThat(text(print(photo, JPEG).content())).doesNotContain("Exif");
    }

    @Test
    void aPictureIsNoFinerThanPrintNeeds() throws IOException {
        var large = print(bytes(new BufferedImage(5_000, 1_000, BufferedImage.TYPE_INT_ARGB), "png"), "image/png");

        assertThat(large.width()).isEqualTo(2_000);
        assertThat(large.height()).isEqualTo(400);
        assertThat(image(large).getRGB(5, 5)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void aDrawingIsTurnedIntoDots() throws IOException {
        var drawing = print(Sample.SVG.getBytes(StandardCharsets.UTF_8), "image/svg+xml");

        assertThat(drawing.type()).isEqualTo("image/png");
        assertThat(drawing.width()).isEqualTo(2 * drawing.height());
    }

    private static PrintPicture print(byte[] content, String type) {
        return PrintPicture.of(new Block.Picture(content, type, "Et billede", ""), remark -> {})
                .orElseThrow();
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] withNotes(byte[] jpeg) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(HexFormat.of().parseHex(HELD_TO_THE_LEFT));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static BufferedImage image(PrintPicture print) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(print.content()));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
