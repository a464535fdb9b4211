package dk.handleplan.web.print;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Completes the tags where HTML has no word for them: the contents list is tagged as such, and what a table is about is a summary of
 * it rather than read in its place. Dots that lead to a number are not read. A note is known by its number.
 */
final class PdfTags {

    /** As title of a list in the HTML. */
    static final String CONTENTS = "contents";

    private PdfTags() {}

    static void complete(PDDocument document) {
        var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        var notes = new TreeMap<String, COSDictionary>();
        complete(root, notes);
        if (!notes.isEmpty()) {
            root.setItem(COSName.ID_TREE, named(notes));
        }
    }

    private static void complete(COSDictionary element, Map<String, COSDictionary> notes) {
        kids(element).forEach(kid -> {
            if (isReference(kid)) {
                refer(element, kid);
            }
            tag(kid, notes);
            complete(kid, notes);
        });
    }

    private static COSDictionary named(SortedMap<String, COSDictionary> notes) {
        var names = new COSArray();
        notes.forEach((name, note) -> {
            names.add(new COSString(name));
            names.add(note);
        });
        var tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
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

    private static void tag(COSDictionary element, Map<String, COSDictionary> notes) {
        var title = element.getString(COSName.ALT);
        var type = element.getNameAsString(COSName.S);
        if (type.equals("Table")) {
            withoutEmptyParts(element);
            summarise(element, title);
        } else if (type.equals("L") && CONTENTS.equals(title)) {
            contents(element);
        } else if (type.equals("Link")) {
            element.removeItem(COSName.ALT);
        } else if (type.equals("P") && title != null && title.startsWith(PdfNotes.NOTE)) {
            note(element, title);
            notes.put(title, element);
        }
    }

    private static boolean isReference(COSDictionary element) {
        var title = element.getString(COSName.ALT, "");
        return element.getNameAsString(COSName.S).equals("Link") && title.startsWith(PdfNotes.REFERENCE);
    }

    /** A link to a note is all there is in a reference to it. */
    private static void refer(COSDictionary parent, COSDictionary link) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        reference.setName(COSName.S, "Reference");
        reference.setItem(COSName.P, parent);
        reference.setItem(COSName.K, link);
        link.setItem(COSName.P, reference);
        if (parent.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            kids.set(kids.indexOfObject(link), reference);
        } else {
            parent.setItem(COSName.K, reference);
        }
    }

    private static void note(COSDictionary element, String name) {
        element.setName(COSName.S, "Note");
        element.setString(COSName.ID, name);
        element.removeItem(COSName.ALT);
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
