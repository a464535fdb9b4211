package dk.handleplan.web.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as a vector picture with real text, a title and a description, and without any style sheet or script. */
public final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int WIDTH = 480;
    private static final int HEIGHT = 280;

    private SvgFile() {}

    public static String of(SeriesChart chart, Locale locale) {
        var graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(emptyDocument()), false);
        graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        new ChartDrawing(chart, locale).drawn().draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        var root = graphics.getRoot();
        describe(root, chart);
        return written(root);
    }

    private static void describe(Element root, SeriesChart chart) {
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        root.setAttribute("role", "img");
        root.insertBefore(text(root, "desc", chart.description()), root.getFirstChild());
        root.insertBefore(text(root, "title", chart.title()), root.getFirstChild());
    }

    private static Element text(Element root, String name, String words) {
        var element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(words);
        return element;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Element root) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var writer = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(writer));
            return writer.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
