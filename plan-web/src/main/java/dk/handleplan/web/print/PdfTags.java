package dk.handleplan.web.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Completes the tags where HTML has no word for them: the contents list is tagged as such, and what a table is about is a summary of
 * it rather than read in its place. Dots that lead to a number are not read.
 */
final class PdfTags {

    /** As title of a list in the HTML. */
    static final String CONTENTS = "contents";

    private PdfTags() {}

    static void complete(PDDocument document) {
        complete(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    private static void complete(COSDictionary element) {
        kids(element).forEach(kid -> {
            tag(kid);
            complete(kid);
        });
    }

    /** The elements below it; what is not an element is the text itself. */
    static List<COSDictionary> kids(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        var several = kids instanceof COSArray array ? array : new COSArray(Arrays.asList(kids));
        return IntStream.range(0, several.size())
                .mapToObj(several::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(kid -> kid.containsKey(COSName.S))
                .toList();
    }

    private static void tag(COSDictionary element) {
        var title = element.getString(COSName.ALT);
        var type = element.getNameAsString(COSName.S);
        if (type.equals("Table")) {
            withoutEmptyParts(element);
            summarise(element, title);
        } else if (type.equals("L") && CONTENTS.equals(title)) {
            contents(element);
        } else if (type.equals("Link")) {
            element.removeItem(COSName.ALT);
        }
    }

    private static void withoutEmptyParts(COSDictionary table) {
        var parts = new COSArray();
        kids(table).stream().filter(part -> part.containsKey(COSName.K)).forEach(parts::add);
        table.setItem(COSName.K, parts);
    }

    private static void summarise(COSDictionary table, String summary) {
        if (summary != null) {
            var attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            attributes.setString("Summary", summary);
            table.setItem(COSName.A, attributes);
            table.removeItem(COSName.ALT);
        }
    }

    private static void contents(COSDictionary list) {
        list.setName(COSName.S, "TOC");
        list.removeItem(COSName.ALT);
        list.removeItem(COSName.A);
        for (var item : kids(list)) {
            item.setName(COSName.S, "TOCI");
            kids(item).forEach(PdfTags::reference);
        }
    }

    /** The heading, and then the dots and the number of its page. */
    private static void reference(COSDictionary body) {
        body.setName(COSName.S, "Reference");
        var parts = kids(body);
        kids(parts.get(parts.size() - 1)).stream()
                .findFirst()
                .ifPresent(dots -> dots.setString(COSName.ACTUAL_TEXT, " "));
    }
}
