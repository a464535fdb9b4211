package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Heading;
import dk.handleplan.web.print.PdfPart.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Binds printed parts: one row of pages, one tree of structure, and links and bookmarks that lead from each part to every other. */
final class PdfBinder {

    private final PDDocument document;
    private final Map<String, Place> places = new HashMap<>();
    private PdfTree tree;

    PdfBinder(PDDocument document) {
        this.document = document;
    }

    /** @param continued how many sections of the part before go on at its beginning */
    void add(PdfPart part, int continued) {
        part.pages().forEach(document::addPage);
        places.putAll(part.places());
        if (tree == null) {
            tree = new PdfTree(part.tags());
        } else {
            tree.add(part, continued);
        }
    }

    /** @param bookmarked headings in their order */
    void bind(List<Heading> bookmarked) throws IOException {
        document.getDocumentCatalog().setStructureTreeRoot(tree.root());
        PdfTags.complete(document);
        for (var page : document.getPages()) {
            links(page);
        }
        bookmark(bookmarked);
    }

    private void links(PDPage page) throws IOException {
        for (var note : page.getAnnotations()) {
            if (note instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI address
                    && address.getURI().startsWith(PdfPart.INSIDE)) {
                var there = new PDActionGoTo();
                there.setDestination(places.get(address.getURI().substring(PdfPart.INSIDE.length()))
                        .destination());
                link.setAction(there);
            }
        }
    }

    private void bookmark(List<Heading> headings) {
        var outline = new PDDocumentOutline();
        Deque<Integer> levels = new ArrayDeque<>();
        Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(outline));
        for (var heading : headings) {
            while (!levels.isEmpty() && levels.peek() >= heading.level()) {
                levels.pop();
                open.pop();
            }
            var bookmark = bookmark(heading);
            open.peek().addLast(bookmark);
            levels.push(heading.level());
            open.push(bookmark);
        }
        if (!headings.isEmpty()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private PDOutlineItem bookmark(Heading heading) {
        var place = places.get(heading.anchor());
        var bookmark = new PDOutlineItem();
        bookmark.setTitle(heading.text());
        bookmark.setDestination(place.destination());
        bookmark.setStructureElement(place.element());
        return bookmark;
    }
}
