package dk.handleplan.web.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The template of a municipality as a Danish Word writes it: the ids of its styles are Danish, their names in the file are not. */
public final class HouseTemplate {

    public static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final XWPFDocument document = new XWPFDocument();

    /** With a logo in the header, fields in the footer, and only the styles that were used. */
    public static byte[] danish() {
        try {
            var template = new HouseTemplate();
            template.style("Normal", "Normal", null, true);
            template.style("Titel", "Title", "7A1F3D", false);
            template.style("Overskrift1", "heading 1", "7A1F3D", false);
            template.style("Overskrift2", "heading 2", "7A1F3D", false);
            template.style("Heading3", "Vores egen boks", null, false);
            template.margins();
            template.page();
            template.document.createParagraph().createRun().setText("Skabelonens egen tekst");
            return template.written();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void style(String id, String name, String colour, boolean isDefault) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        if (isDefault) {
            style.setDefault(true);
            style.addNewRPr().addNewRFonts().setAscii("Georgia");
            style.getRPr().getRFontsArray(0).setHAnsi("Georgia");
            style.getRPr().addNewLang().setVal("en-US");
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        if (colour != null) {
            style.addNewRPr().addNewColor().setVal(colour);
            style.getRPr().addNewSz().setVal(BigInteger.valueOf(34));
        }
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private void margins() throws IOException, InvalidFormatException {
        var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.createRun()
                .addPicture(
                        new ByteArrayInputStream(logo()),
                        PictureType.PNG,
                        "logo.png",
                        Units.pixelToEMU(96),
                        Units.pixelToEMU(24));
        header.createRun().setText(" Frederiksberg Kommune");
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.createRun().setText("Sag: {refer");
        footer.createRun().setText("ence} · {title} · Side ");
        footer.getCTP().addNewFldSimple().setInstr(" PAGE ");
    }

    static byte[] logo() throws IOException {
        var image = new BufferedImage(96, 24, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x7A1F3D));
        graphics.fillRect(0, 0, 96, 24);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private void page() {
        var section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        var edge = section.addNewPgMar();
        edge.setLeft(BigInteger.valueOf(1701));
        edge.setRight(BigInteger.valueOf(1417));
        edge.setTop(BigInteger.valueOf(2268));
        edge.setBottom(BigInteger.valueOf(1701));
    }

    private byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return out.toByteArray();
    }
}
