package dk.handleplan.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PrintablePicturesTest {

    private final PrintablePictures pictures = new PrintablePictures();

    @Test
    void whatAFileIsIsSeenFromItsContent() throws IOException {
        assertThat(pictures.read(image("png")).type()).isEqualTo("image/png");
        assertThat(pictures.read(image("jpg")).type()).isEqualTo("image/jpeg");
    }

    @Test
    void whatIsNoPictureIsRefusedBesideItsField() throws IOException {
        isRefused("document.cover.noPicture", "<svg/>".getBytes(StandardCharsets.UTF_8));
        isRefused("document.cover.noPicture", image("gif"));
        isRefused("document.cover.unreadable", Arrays.copyOf(image("png"), 40));
        isRefused("document.cover.tooLarge", new byte[PrintablePictures.MOST_BYTES + 1]);
    }

    private void isRefused(String rule, byte[] file) {
        assertThatThrownBy(() -> pictures.read(file)).isInstanceOfSatisfying(RuleBroken.class, refused -> {
            assertThat(refused.key()).isEqualTo(rule);
            assertThat(refused.field()).contains("file");
        });
    }

    private static byte[] image(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
