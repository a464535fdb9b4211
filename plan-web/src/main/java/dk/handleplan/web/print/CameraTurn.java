package dk.handleplan.web.print;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held. It keeps the picture as it lies in the camera and notes beside it which side is up. */
final class CameraTurn {

    private static final String NOTES = "Exif\0\0";
    private static final int SEARCHED = 70_000;
    private static final int LENGTH_OF_NOTE = 12;
    private static final short WHICH_SIDE_IS_UP = 0x112;
    private static final int QUARTER = 90;

    private CameraTurn() {}

    static BufferedImage upright(BufferedImage image, byte[] file) {
        return switch (noted(file)) {
            case 3 -> turned(image, 2 * QUARTER);
            case 6 -> turned(image, QUARTER);
            case 8 -> turned(image, 3 * QUARTER);
            default -> image;
        };
    }

    private static int noted(byte[] file) {
        var begin = new String(file, 0, Math.min(file.length, SEARCHED), StandardCharsets.ISO_8859_1).indexOf(NOTES);
        if (begin < 0) {
            return 0;
        }
        var from = begin + NOTES.length();
        try {
            return noted(ByteBuffer.wrap(file, from, file.length - from).slice());
        } catch (IndexOutOfBoundsException e) {
            return 0;
        }
    }

    private static int noted(ByteBuffer notes) {
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = notes.getInt(4);
        for (var number = 0; number < notes.getShort(first); number++) {
            var note = first + 2 + number * LENGTH_OF_NOTE;
            if (notes.getShort(note) == WHICH_SIDE_IS_UP) {
                return notes.getShort(note + 8);
            }
        }
        return 0;
    }

    private static BufferedImage turned(BufferedImage image, int degrees) {
        var lies = degrees % (2 * QUARTER) != 0;
        var width = lies ? image.getHeight() : image.getWidth();
        var height = lies ? image.getWidth() : image.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.toRadians(degrees));
        graphics.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
