package dk.handleplan.web.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.xml.sax.SAXException;

/** A drawing as dots. It runs no script and fetches nothing. */
public final class SvgPicture {

    private SvgPicture() {}

    /** @throws IOException where it cannot be read */
    public static byte[] png(byte[] svg, int width) throws IOException {
        mustBeAlone(svg);
        var drawn = new Drawn();
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_CONSTRAIN_SCRIPT_ORIGIN, true);
        drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        try {
            drawn.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), null);
        } catch (TranscoderException | RuntimeException e) {
            throw new IOException("The drawing cannot be read", e);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn.image, "png", out);
        return out.toByteArray();
    }

    /** A document type may lead to other files. */
    private static void mustBeAlone(byte[] svg) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new ByteArrayInputStream(svg));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The drawing cannot be read", e);
        }
    }

    private static final class Drawn extends ImageTranscoder {

        private BufferedImage image;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage written, TranscoderOutput output) {
            image = written;
        }
    }
}
