package dk.handleplan.web.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * A part of a document that is printed and not yet bound.
 *
 * @param tags its own tree of structure
 * @param places where its headings are, by their anchors, which its HTML names as bookmarks
 */
record PdfPart(List<PDPage> pages, PDStructureTreeRoot tags, Map<String, Place> places) {

    /** With which the address of a link begins that leads to a heading of the same document, in whichever part. */
    static final String INSIDE = "inside:";

    record Place(PDPageXYZDestination destination, PDStructureElement element) {}

    /** Leaves the document empty, as the printing of each part has to find it. */
    static PdfPart takenFrom(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var part = new PdfPart(
                StreamSupport.stream(document.getPages().spliterator(), false).toList(),
                catalog.getStructureTreeRoot(),
                places(document));
        part.pages().forEach(document::removePage);
        catalog.setStructureTreeRoot(null);
        catalog.setDocumentOutline(null);
        catalog.setOutputIntents(catalog.getOutputIntents().subList(0, 1));
        return part;
    }

    private static Map<String, Place> places(PDDocument document) throws IOException {
        var places = new HashMap<String, Place>();
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            for (var bookmark : outline.children()) {
                var destination = (PDPageXYZDestination) bookmark.getDestination();
                places.put(bookmark.getTitle(), new Place(destination, bookmark.getStructureElement()));
            }
        }
        return places;
    }
}
